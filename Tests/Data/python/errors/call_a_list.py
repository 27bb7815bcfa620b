xs = [1, 2]
print(xs(0))
# expect error: 2:7: TypeError: 'list' object is not callable
