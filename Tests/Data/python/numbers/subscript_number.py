x = 42
print(x[0])
# expect error: 2:7: TypeError: 'int' object is not subscriptable
