print((1, 2) + [3])
# expect error: 1:7: TypeError: can only concatenate tuple (not "list") to tuple
