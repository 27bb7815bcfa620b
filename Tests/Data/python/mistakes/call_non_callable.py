x = 3
x(2)
# expect error: 2:1: TypeError: 'int' object is not callable
