xs = [1]
xs.append(1, 2)
# expect error: 2:1: TypeError: list.append() takes exactly one argument (2 given)
