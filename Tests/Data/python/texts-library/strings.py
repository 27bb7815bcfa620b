import string
import textwrap
print(string.ascii_lowercase, string.ascii_uppercase)
print(string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, repr(string.whitespace), len(string.printable), len(string.ascii_letters))
print(string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
t = string.Template("$who likes ${what}s for $$5")
print(t.substitute(who="tim", what="pie"), t.template)
print(t.substitute({"who": 1, "what": 2}), t.safe_substitute(who="x"))
try:
    t.substitute(who="x")
except KeyError as error:
    print("KeyError", error)
try:
    string.Template("a $ b").substitute()
except ValueError as error:
    print(error)
print(string.Template("$a $b $a").get_identifiers(), string.Template("$").is_valid())
print(sorted(set("hello world") - set(string.whitespace)))
text = "The quick brown fox jumped over the lazy dog. A well-known, self-evident truth -- as they say -- is here."
print(textwrap.fill(text, 20))
print(textwrap.wrap(text, 15))
print(textwrap.wrap(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 30), "|", textwrap.shorten(text, 40, placeholder="..."))
print(textwrap.shorten("hello", 10), textwrap.wrap("", 10), textwrap.wrap("   ", 10))
print(textwrap.wrap("averyveryverylongwordindeed short", 10))
print(textwrap.wrap("averyveryverylongwordindeed short", 10, break_long_words=False))
print(textwrap.wrap("a-b-c-d self-made co-operate --option x--y", 8))
print(textwrap.wrap("a\tb\nc  d", 5), textwrap.fill("one two three", 7, max_lines=1))
print(textwrap.wrap("First. second one. Third", 12, fix_sentence_endings=True))
print(textwrap.dedent("""
    first
      second
    third
"""))
print(repr(textwrap.dedent("  a\n \n  b")), repr(textwrap.dedent("\ta\n\t\tb")))
print(textwrap.indent("a\nb\n\nc", "> "))
print(textwrap.indent("a\n\nb", "-", lambda line: True))
w = textwrap.TextWrapper(width=12, drop_whitespace=False)
print(w.wrap("hello there big world"))
try:
    textwrap.wrap("a", 0)
except ValueError as error:
    print(error)
# expect:
#| abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ
#| 0123456789 0123456789abcdefABCDEF 01234567
#| !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100 52
#| Hello Big World A-B-C
#| tim likes pies for $5 $who likes ${what}s for $$5
#| 1 likes 2s for $5 x likes ${what}s for $5
#| KeyError 'what'
#| Invalid placeholder in string: line 1, col 3
#| ['a', 'b'] False
#| ['d', 'e', 'h', 'l', 'o', 'r', 'w']
#| The quick brown fox
#| jumped over the lazy
#| dog. A well-known,
#| self-evident truth
#| -- as they say -- is
#| here.
#| ['The quick brown', 'fox jumped over', 'the lazy dog. A', 'well-known,', 'self-evident', 'truth -- as', 'they say -- is', 'here.']
#| ['* The quick brown fox jumped over the', '  lazy dog. A well-known, self-evident', '  truth -- as they say -- is here.']
#| The quick brown fox [...] | The quick brown fox jumped over the...
#| hello [] []
#| ['averyveryv', 'erylongwor', 'dindeed', 'short']
#| ['averyveryverylongwordindeed', 'short']
#| ['a-b-c-d', 'self-', 'made co-', 'operate', '--option', 'x--y']
#| ['a', 'b c', 'd'] [...]
#| ['First.', 'second one.', 'Third']
#|
#| first
#|   second
#| third
#|
#| 'a\n\nb' 'a\n\tb'
#| > a
#| > b
#|
#| > c
#| -a
#| -
#| -b
#| ['hello there ', 'big world']
#| invalid width 0 (must be > 0)
