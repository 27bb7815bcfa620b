print = "oops"
print("x")
# expect error: 2:1: TypeError: 'str' object is not callable
