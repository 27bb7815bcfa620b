x = (5)
y = (5,)
z = 5,
print(x, y, z, y == z, type(x), type(y))
# expect:
#| 5 (5,) (5,) True <class 'int'> <class 'tuple'>
