t = (1, 2)
print(t + (3,), t*2, t.index(2), t.count(1), (1, 2) < (1, 3), hash((1, 2)) == hash((1, 2)))
t[0] = 5
# expect:
#| (1, 2, 3) (1, 2, 1, 2) 1 1 True True
# expect error: 3:1: TypeError: 'tuple' object does not support item assignment
