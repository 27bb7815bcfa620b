print("[" + "  a b \n".strip() + "]", "[" + "  a ".lstrip() + "]", "[" + " a  ".rstrip() + "]")
print("xxaxbxx".strip("x"), "abcba".strip("ab"), "1.500".rstrip("0").rstrip("."), "www.x.com".lstrip("w."))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"), "abc".removeprefix("b"))
# expect:
#| [a b] [a ] [ a]
#| axb c 1.5 x.com
#| body body abc
