print(abs(-1, 2))
# expect error: 1:7: TypeError: abs() takes exactly one argument (2 given)
