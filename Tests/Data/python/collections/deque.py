from collections import deque
d = deque([1, 2, 3])
print(d)
d.append(4)
d.appendleft(0)
print(d, len(d))
print(d.pop(), d.popleft(), d)
d.extend([7, 8])
d.extendleft([5, 6])
print(d)
d.rotate(1)
print(d)
d.rotate(-2)
print(d)
print(d[0], d[-1], d[2])
d[1] = 99
print(d)
print(99 in d, 5 in d)
print(d.count(3), d.index(99))
d.insert(2, "x")
print(d)
d.remove("x")
print(d)
del d[0]
print(d)
d.reverse()
print(d)
print(list(reversed(d)))
print(deque("abc", maxlen=2))
b = deque(maxlen=3)
for i in range(6):
    b.append(i)
    print(b)
b.appendleft(9)
print(b, b.maxlen, d.maxlen)
print(deque([1, 2]) == deque([1, 2]), deque([1]) != deque([2]), deque([1, 2]) < deque([1, 3]))
print(deque([1]) + deque([2, 3]))
print(deque([1, 2]) * 2)
c = d.copy()
c.append("new")
print(c, d)
d.clear()
print(d, bool(d))
for bad in (lambda: d.pop(), lambda: d.popleft(), lambda: d[0], lambda: d.remove(1), lambda: d.index(1)):
    try:
        bad()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
queue = deque([1])
seen = {1}
order = []
graph = {1: [2, 3], 2: [4], 3: [4, 5], 4: [], 5: []}
while queue:
    node = queue.popleft()
    order.append(node)
    for other in graph[node]:
        if other not in seen:
            seen.add(other)
            queue.append(other)
print(order)
print(sum(deque([1, 2, 3])), max(deque([4, 9, 2])), sorted(deque([3, 1, 2])))
print([x * 2 for x in deque(range(4))])
print(tuple(deque("ab")), list(enumerate(deque("ab"))))
window = deque(maxlen=3)
averages = []
for x in [1, 2, 3, 4, 5, 6]:
    window.append(x)
    averages.append(sum(window) / len(window))
print(averages)
try:
    for x in (q := deque([1, 2, 3])):
        q.append(x)
except RuntimeError as error:
    print(error)
try:
    hash(deque())
except TypeError as error:
    print(error)
try:
    deque(5)
except TypeError as error:
    print(error)
try:
    deque([1], maxlen=-1)
except ValueError as error:
    print(error)
print(isinstance(d, deque), type(d).__name__, deque)
d += [1, 2]
print(d)
# expect:
#| deque([1, 2, 3])
#| deque([0, 1, 2, 3, 4]) 5
#| 4 0 deque([1, 2, 3])
#| deque([6, 5, 1, 2, 3, 7, 8])
#| deque([8, 6, 5, 1, 2, 3, 7])
#| deque([5, 1, 2, 3, 7, 8, 6])
#| 5 6 2
#| deque([5, 99, 2, 3, 7, 8, 6])
#| True True
#| 1 1
#| deque([5, 99, 'x', 2, 3, 7, 8, 6])
#| deque([5, 99, 2, 3, 7, 8, 6])
#| deque([99, 2, 3, 7, 8, 6])
#| deque([6, 8, 7, 3, 2, 99])
#| [99, 2, 3, 7, 8, 6]
#| deque(['b', 'c'], maxlen=2)
#| deque([0], maxlen=3)
#| deque([0, 1], maxlen=3)
#| deque([0, 1, 2], maxlen=3)
#| deque([1, 2, 3], maxlen=3)
#| deque([2, 3, 4], maxlen=3)
#| deque([3, 4, 5], maxlen=3)
#| deque([9, 3, 4], maxlen=3) 3 None
#| True True True
#| deque([1, 2, 3])
#| deque([1, 2, 1, 2])
#| deque([6, 8, 7, 3, 2, 99, 'new']) deque([6, 8, 7, 3, 2, 99])
#| deque([]) False
#| IndexError pop from an empty deque
#| IndexError pop from an empty deque
#| IndexError deque index out of range
#| ValueError 1 is not in deque
#| ValueError 1 is not in deque
#| [1, 2, 3, 4, 5]
#| 6 9 [1, 2, 3]
#| [0, 2, 4, 6]
#| ('a', 'b') [(0, 'a'), (1, 'b')]
#| [1.0, 1.5, 2.0, 3.0, 4.0, 5.0]
#| deque mutated during iteration
#| unhashable type: 'collections.deque'
#| 'int' object is not iterable
#| maxlen must be non-negative
#| True deque <class 'collections.deque'>
#| deque([1, 2])
