a = [3, 1]
a.append(2); a.extend([5, 4]); a.insert(1, 9); print(a)
print(a.pop(), a.pop(0), a.index(2), a.count(9), a)
a.reverse(); print(a); a.sort(reverse=True); print(a, sorted(a))
b = a.copy(); b.clear(); print(a, b, a + b, a == [9, 5, 2, 1], a < [10], [1, 2] < [1, 2, 0])
print(a.sort(), [].sort() is None)
a.remove(42)
# expect:
#| [3, 9, 1, 2, 5, 4]
#| 4 3 2 1 [9, 1, 2, 5]
#| [5, 2, 1, 9]
#| [9, 5, 2, 1] [1, 2, 5, 9]
#| [9, 5, 2, 1] [] [9, 5, 2, 1] True True True
#| None True
# expect error: 7:1: ValueError: list.remove(x): x not in list
