xs = [1, 2, 3]
print(xs["a":])
# expect error: 2:7: TypeError: slice indices must be integers or None or have an __index__ method
