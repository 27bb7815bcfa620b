[1, 2].remove(3)
# expect error: 1:1: ValueError: list.remove(x): x not in list
