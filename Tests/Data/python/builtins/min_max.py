print(max(3, 1, 2), min([3, 1, 2]), max("abc"), max([1, 2], [1, 3]), min(2, 1.0), max(1, 1.0), max(1.0, 1), min([], default="none"))
print(max(["aa", "b", "cc"], key=len), min(["aa", "b", "cc"], key=len), max({"x": 1, "y": 0}), max(-1, -5, key=abs), max([(0, 2), (0, 1)]))
# expect:
#| 3 1 c [1, 3] 1.0 1 1.0 none
#| aa b y -5 (0, 2)
