x = [1]
x = (1,)
x += [2]
# expect error: 3:1: TypeError: can only concatenate tuple (not "list") to tuple
