d = {0: 0}
for key in d:
    del d[0]
    d[0] = 0
# expect error: 2:1: unsupported: removing a key and adding another while walking over a dictionary
