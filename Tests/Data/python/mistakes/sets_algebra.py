a = {1, 2, 3, 4}
b = set(range(3, 7))
print(a & b, a | b, a - b, a ^ b, a <= b, {3} < a, 2 in a)
print(len(a), sorted(a | {10}), set(), set("a"))
a.add(9); a.discard(100)
print(a)
a.remove(100)
# expect:
#| {3, 4} {1, 2, 3, 4, 5, 6} {1, 2} {1, 2, 5, 6} False True True
#| 4 [1, 2, 3, 4, 10] set() {'a'}
#| {1, 2, 3, 4, 9}
# expect error: 7:1: KeyError: 100
