for i in range(3.0): print(i)
# expect error: 1:10: TypeError: 'float' object cannot be interpreted as an integer
