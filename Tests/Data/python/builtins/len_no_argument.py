print(len())
# expect error: 1:7: TypeError: len() takes exactly one argument (0 given)
