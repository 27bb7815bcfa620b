import heapq
import bisect
h = [5, 3, 8, 1, 9, 2]
heapq.heapify(h)
print(h)
heapq.heappush(h, 0)
print(h, heapq.heappop(h), h)
print([heapq.heappop(h) for _ in range(len(h))], h)
print(heapq.nsmallest(2, [5, 1, 4]), heapq.nlargest(2, [5, 1, 4]), heapq.nlargest(2, ["aa", "b", "cccc"], key=len))
print(heapq.nsmallest(0, [1]), heapq.nsmallest(9, [2, 1]), heapq.nsmallest(1, [], key=abs))
h = [1, 5, 7]
print(heapq.heappushpop(h, 0), heapq.heappushpop(h, 6), h, heapq.heapreplace(h, 2), h)
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([3, 1], [2], reverse=True)))
print(list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
tasks = []
for priority, name in [(3, "c"), (1, "a"), (2, "b"), (1, "z")]:
    heapq.heappush(tasks, (priority, name))
while tasks:
    print(heapq.heappop(tasks))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
try:
    heapq.heappush((1,), 2)
except TypeError as error:
    print(error)
graph = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}


def dijkstra(start):
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best[node]:
            continue
        for other, weight in graph[node].items():
            if cost + weight < best.get(other, float("inf")):
                best[other] = cost + weight
                heapq.heappush(queue, (cost + weight, other))
    return best


print(dijkstra("a"))
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 0), bisect.bisect(a, 9))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, bisect.bisect_left(a, 3, 2), bisect.bisect_left(a, 3, 0, 1))
words = ["a", "bb", "dddd"]
print(bisect.bisect(words, 2, key=len))
bisect.insort(words, "ccc", key=len)
print(words)


def grade(score, points=[60, 70, 80, 90], grades="FDCBA"):
    return grades[bisect.bisect(points, score)]


print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
try:
    bisect.bisect([1], 2, lo=-1)
except ValueError as error:
    print(error)
numbers = [7, 2, 9, 4, 4, 1]
ordered = []
for n in numbers:
    bisect.insort(ordered, n)
print(ordered)
data = list(range(20, 0, -1))
heapq.heapify(data)
print(data)
print(heapq.nlargest(3, range(100), key=lambda x: -abs(x - 50)))
# expect:
#| [1, 3, 2, 5, 9, 8]
#| [1, 3, 2, 5, 9, 8] 0 [1, 3, 2, 5, 9, 8]
#| [1, 2, 3, 5, 8, 9] []
#| [1, 4] [5, 4] ['cccc', 'aa']
#| [] [1, 2] []
#| 0 1 [2, 6, 7] 5 [2, 6, 7]
#| [1, 2, 3, 4, 5, 7] [3, 2, 1]
#| ['a', 'bb', 'ccc']
#| (1, 'a')
#| (1, 'z')
#| (2, 'b')
#| (3, 'c')
#| index out of range
#| heappush() argument 1 must be list, not tuple
#| {'a': 0, 'b': 4, 'c': 3, 'd': 6}
#| 3 1 3 0 4
#| [1, 3, 3, 3, 4, 5] 2 1
#| 2
#| ['a', 'bb', 'ccc', 'dddd']
#| ['F', 'A', 'C', 'C', 'B', 'A', 'A']
#| lo must be non-negative
#| [1, 2, 4, 4, 7, 9]
#| [1, 2, 6, 3, 10, 8, 7, 4, 12, 11, 19, 9, 15, 18, 14, 5, 13, 17, 20, 16]
#| [50, 49, 51]
