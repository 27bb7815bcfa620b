xs = [1, 2, 3]
n = len(xs) / 2
print(xs[:n])
# expect error: 3:7: TypeError: slice indices must be integers or None or have an __index__ method
