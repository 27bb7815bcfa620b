def qs(a):
    if not a: return a
    p, *rest = a
    return qs([x for x in rest if x < p]) + [p] + qs([x for x in rest if x >= p])
print(qs([3, 6, 1, 8, 2, 9, 2]), qs([]), qs(["b", "a"]), qs([2.5, 1, True]))
qs([1, "a", 2])
# expect:
#| [1, 2, 2, 3, 6, 8, 9] [] ['a', 'b'] [1, True, 2.5]
# expect error: 4:35: TypeError: '<' not supported between instances of 'str' and 'int'
