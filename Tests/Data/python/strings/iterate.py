for i, c in enumerate("añ→"):
    print(i, c, ord(c))
print(list("abc"), tuple("ab"), sorted("hello"), "".join(reversed("stressed")), max("hello"), min("hello"))
# expect:
#| 0 a 97
#| 1 ñ 241
#| 2 → 8594
#| ['a', 'b', 'c'] ('a', 'b') ['e', 'h', 'l', 'l', 'o'] desserts o e
