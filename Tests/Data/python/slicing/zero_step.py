xs = [1, 2, 3]
print(xs[::0])
# expect error: 2:7: ValueError: slice step cannot be zero
