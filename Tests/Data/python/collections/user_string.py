# A text in an object of its own.
from collections import UserString
from collections.abc import Sequence


class Loud(UserString):
    def shout(self):
        return self.upper() + "!"


word = UserString("Zahl")
loud = Loud(word)
print(word, repr(word), len(word), word[0], type(word[1:]), word[::-1], loud.shout(), type(loud.shout()).__name__)
print(word == "Zahl", word == loud, word != "a", word < "a", word <= loud, word > "A", word >= UserString("Zahm"))
print(word + "en", "An" + word, word + 3, 3 + word, word * 2, 2 * word, type(word + loud).__name__, type(loud + word).__name__)
print("a" in word, UserString("ah") in word, isinstance(word, Sequence), isinstance(word, str), list(word))
print(UserString("%s and %d") % ("a", 3), UserString(12), int(UserString("12")), float(UserString("1.5")), complex(UserString("1+2j")))
print(word.lower(), word.upper(), word.title(), word.swapcase(), word.capitalize(), word.casefold(), word.center(8, "*"), word.ljust(6) + "|", word.rjust(6))
print(word.count("a"), word.count(UserString("a"), 2), word.find("h"), word.find(UserString("q")), word.index("a"), word.rfind("l"), word.rindex("l"))
print(word.replace("a", "o"), word.replace(UserString("Z"), UserString("z"), 1), word.removeprefix("Z"), word.removesuffix(UserString("hl")))
print(word.startswith("Za"), word.endswith(("hl", "x")), word.encode(), word.encode("utf-16-le"), word.zfill(7), word.strip("Zl"), word.lstrip("Z"), word.rstrip())
print(UserString("a b  c").split(), UserString("a,b,c").split(",", 1), UserString("a,b,c").rsplit(",", maxsplit=1), UserString("a\nb").splitlines(True))
print(UserString("a-b").partition("-"), UserString("a-b-c").rpartition("-"), UserString("-").join(["a", "b"]), UserString("a\tb").expandtabs(4))
print(word.isalpha(), word.isalnum(), word.isascii(), word.isdecimal(), word.isdigit(), word.isidentifier(), word.islower(), word.isnumeric(), word.isprintable(),
      word.isspace(), word.istitle(), word.isupper())
print(UserString("{} {a}").format(1, a=2), UserString("{a}").format_map({"a": 3}), word.translate({ord("a"): "o"}), UserString.maketrans("ab", "cd"))
print(max(word), sorted(word)[0], "".join(str(part) for part in reversed(word)), {word: 1}["Zahl"])
for call in (lambda: word.index("q"), lambda: word.startswith(word), lambda: word[9], lambda: word < 3):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
# expect:
#| Zahl 'Zahl' 4 Z <class 'collections.UserString'> lhaZ ZAHL! Loud
#| True True True True True True False
#| Zahlen AnZahl Zahl3 3Zahl ZahlZahl ZahlZahl UserString Loud
#| True True True False ['Z', 'a', 'h', 'l']
#| a and 3 12 12 1.5 (1+2j)
#| zahl ZAHL Zahl zAHL Zahl zahl **Zahl** Zahl  |   Zahl
#| 1 0 2 -1 1 3 3
#| Zohl zahl ahl Za
#| True True b'Zahl' b'Z\x00a\x00h\x00l\x00' 000Zahl ah ahl Zahl
#| ['a', 'b', 'c'] ['a', 'b,c'] ['a,b', 'c'] ['a\n', 'b']
#| ('a', '-', 'b') ('a-b', '-', 'c') a-b a   b
#| True True True False False True False False True False True False
#| 1 2 3 Zohl {97: 99, 98: 100}
#| l Z lhaZ 1
#| ValueError substring not found
#| TypeError startswith first arg must be str or a tuple of str, not UserString
#| IndexError string index out of range
#| TypeError '<' not supported between instances of 'str' and 'int'
