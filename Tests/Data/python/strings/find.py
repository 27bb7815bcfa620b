s = "abcabc"
print(s.find("c"), s.find("c", 3), s.find("z"), s.rfind("a"), s.find(""), s.find("abc", 1), s.find("a", 1, 3), s.find("a", -3))
print(s.index("b"), s.rindex("b"), s.startswith("ab"), s.endswith("bc"), s.startswith(("x", "a")), s.startswith("b", 1))
# expect:
#| 2 5 -1 3 0 3 -1 3
#| 1 4 True True True True
