xs = [3, 1]
xs.append(2); xs.extend((5, 4)); xs.insert(0, 9); xs.insert(-1, 8); xs.insert(99, 7)
print(xs, xs.pop(), xs.pop(0), xs.pop(-2), xs)
xs.remove(5)
print(xs, xs.index(2), xs.count(1), len(xs))
xs.reverse(); print(xs)
xs.sort(); print(xs)
xs.clear(); print(xs)
# expect:
#| [3, 1, 2, 5, 4] 7 9 8 [3, 1, 2, 5, 4]
#| [3, 1, 2, 4] 2 1 4
#| [4, 2, 1, 3]
#| [1, 2, 3, 4]
#| []
