# Methods with and without their defaults, with strings of a class, and called in vain.
print(" a  b c ".split(), " a  b c ".rsplit(None, 1), "a\x1cb\u2003c".split(), "a b c d".split(None, 2))
print("%d %5d %-5d| %x %+d %05d %.3d" % (3, -4, 5, 255, 6, -7, 8), f"{3:5d}|{-3:<5}|{7:05}|{1234567:,}|{3.14159:.2f}|{'a':>3}")
print({}.get("a"), {"a": 1}.setdefault("a", 3), {"a": 1}.pop("b", None), [1, 2, 3].pop(), [1, 2].pop(0), "a,b".split(","), "x".replace("x", "y"))
class S(str): pass
print("a-b".split(S("-")), "a".replace(S("a"), S("b")), {"a": 1}.get(S("a")), S("a") in {"a"})
try: {}.get()
except TypeError as x: print(x)
try: {}.get(1, 2, 3)
except TypeError as x: print(x)
try: {}.get([])
except TypeError as x: print(x)
try: {}.pop(1)
except KeyError as x: print(repr(x))
try: "a".split(1)
except TypeError as x: print(x)
try: [].insert(1)
except TypeError as x: print(x)
# expect:
#| ['a', 'b', 'c'] [' a  b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c d']
#| 3    -4 5    | ff +6 -0007 008     3|-3   |00007|1,234,567|3.14|  a
#| None 1 None 3 1 ['a', 'b'] y
#| ['a', 'b'] b 1 True
#| get expected at least 1 argument, got 0
#| get expected at most 2 arguments, got 3
#| unhashable type: 'list'
#| KeyError(1)
#| must be str or None, not int
#| insert expected 2 arguments, got 1
