d = {0: 0}
for key in d:
    del d[0]
    d[0] = 0
# expect error: 2:12: unsupported: removing a key and adding another while walking over a dictionary
