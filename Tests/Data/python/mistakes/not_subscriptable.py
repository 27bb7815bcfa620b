x = 3
x[0]
# expect error: 2:1: TypeError: 'int' object is not subscriptable
