# Texts by bytes: what is searched, cut, joined, formatted and made longer in its place gives what CPython gives.
s = "a-b--c"
print(s.split("-"), s.rsplit("-", 1), s.split("-", 2), s.split("--"), "".split("-"), "-".split("-"))
print("  x \t y\n".split(), "  x y ".split(None, 1), "  x y  ".rsplit(None, 1), " ".split(), "é ü\u2003ß".split())
print("é-ü-".split("-"), "aébéc".split("é"), "aébéc".rsplit("é", 1), "éé".replace("é", "e"), "abc".replace("", "é"))
print("aaa".replace("a", "bb", 2), "aaaa".replace("aa", "b"), "".replace("", "x"), "abc".replace("z", "y"))
print("héllo".find("l"), "héllo".rfind("l"), "héllo".find("lo", -2), "abcabc".find("bc", 2), "abc".find(""), "abc".rfind(""), "".find(""))
print("abcabc".count("bc"), "aaaa".count("aa"), "abc".count(""), "é".count(""), "héh".count("h", 1))
print("abc".startswith(""), "abc".startswith("abcd"), "abc".endswith(("x", "bc")), "é".endswith("é"), "abc".startswith("b", 1))
print("abc".removeprefix("ab"), "abc".removesuffix("bc"), "é1".removesuffix("1"), "abc".removeprefix("x"))
print(repr("  a b ".strip()), repr(" a".lstrip()), repr("a \n".rstrip()), repr("   ".strip()), repr("   ".lstrip()), repr("".strip()), repr("\x1ca\x1f".strip()))
print("xxaxx".strip("x"), "é é".strip("é"), ",".join(["a", "é"]), "é".join("ab"), "".join([]), "-".join(["x"]))
print("hello wORLD, it's 3d_x".title(), "ab1".isalpha(), "ab".isalpha(), "12".isdigit(), "a1".isalnum(), "AB c".isupper(), "Ab".istitle(), "é".isalpha())
print("w%d" % 5, "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5), "%d%%" % 50, "é%sü" % "ß", "%i %u" % (-3, 4), "%x %o" % (255, 8), "%5.2f|%s" % (1.5, None), "%ld" % 3)
print("%d" % True, "%d" % 2.9, "%c%c" % (65, "é"), "%(a)s-%(b)d" % {"a": 1, "b": 2}, "%.3d" % 7, "%d" % -9223372036854775808)
print(f"{3:03d}|{'x':>3}|{1.5:8.3f}|{1234567:,}|{'é':^5}|{2.0}|{'a'!r}|{s}|{1e300:.2f}"[:60])
# expect:
#| ['a', 'b', '', 'c'] ['a-b-', 'c'] ['a', 'b', '-c'] ['a-b', 'c'] [''] ['', '']
#| ['x', 'y'] ['x', 'y '] ['  x', 'y'] [] ['é', 'ü', 'ß']
#| ['é', 'ü', ''] ['a', 'b', 'c'] ['aéb', 'c'] ee éaébécé
#| bbbba bb x abc
#| 2 3 3 4 0 3 0
#| 2 2 4 2 1
#| True False True True True
#| c a é abc
#| 'a b' 'a' 'a' '' '' '' 'a'
#| a   a,é aéb  x
#| Hello World, It'S 3D_X False True True True False True True
#| w5     1|2    |00003|+4| 5 50% éßü -3 4 ff 10  1.50|None 3
#| 1 2 Aé 1-2 007 -9223372036854775808
#| 003|  x|   1.500|1,234,567|  é  |2.0|'a'|a-b--c|100000000000
