xs = [3, 1].sort()
print(xs[0])
# expect error: 2:7: TypeError: 'NoneType' object is not subscriptable
