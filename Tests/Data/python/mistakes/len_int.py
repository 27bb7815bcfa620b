len(5)
# expect error: 1:1: TypeError: object of type 'int' has no len()
