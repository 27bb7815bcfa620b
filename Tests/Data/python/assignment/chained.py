# One object, three names; targets are assigned from left to right.
a = b = c = [1]
b.append(2)
print(a, c, a is c)
x = y = 5
x += 1
print(x, y)
# expect:
#| [1, 2] [1, 2] True
#| 6 5
