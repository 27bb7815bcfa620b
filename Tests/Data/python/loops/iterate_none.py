def helper():
    [1, 2]

for x in helper():
    print(x)
# expect error: 4:1: TypeError: 'NoneType' object is not iterable
