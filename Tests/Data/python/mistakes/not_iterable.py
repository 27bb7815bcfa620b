for i in 5: print(i)
# expect error: 1:1: TypeError: 'int' object is not iterable
