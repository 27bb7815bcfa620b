a = [1, 2]
b = a
b += [3]
print(a, b, a is b)
b = b + [4]
print(a, b)
grid = [[0]*3]*2
grid[0][0] = 1
print(grid)
grid = [[0]*3 for _ in range(2)]
grid[0][0] = 1
print(grid)
c = a[:]
c.append(9)
t = (a, c)
t[0].append("x")
print(t, a)
t[0] += ["y"]
# expect:
#| [1, 2, 3] [1, 2, 3] True
#| [1, 2, 3] [1, 2, 3, 4]
#| [[1, 0, 0], [1, 0, 0]]
#| [[1, 0, 0], [0, 0, 0]]
#| ([1, 2, 3, 'x'], [1, 2, 3, 9]) [1, 2, 3, 'x']
# expect error: 18:1: TypeError: 'tuple' object does not support item assignment
