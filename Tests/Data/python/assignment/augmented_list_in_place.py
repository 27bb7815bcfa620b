# += on a list changes the object; + makes another one.
a = b = [1]
a += [2]
print(a, b, a is b)
a = a + [3]
print(a, b, a is b)
a += "xy"
print(a)
# expect:
#| [1, 2] [1, 2] True
#| [1, 2, 3] [1, 2] False
#| [1, 2, 3, 'x', 'y']
