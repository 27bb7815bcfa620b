a = [1, 2]
a.index(5)
# expect error: 2:1: ValueError: 5 is not in list
