print(next([1, 2]))
# expect error: 1:7: TypeError: 'list' object is not an iterator
