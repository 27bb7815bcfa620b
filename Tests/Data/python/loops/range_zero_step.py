for i in range(0, 5, 0):
    print(i)
# expect error: 1:10: ValueError: range() arg 3 must not be zero
