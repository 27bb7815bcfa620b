inner = [1]
a = [inner, 2]
b = a.copy()
b[1] = 3
inner.append(4)
print(a, b, a[0] is b[0])
# expect:
#| [[1, 4], 2] [[1, 4], 3] True
