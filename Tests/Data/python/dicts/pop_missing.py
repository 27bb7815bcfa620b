d = {1: 2}
d.pop(1)
d.pop(1)
# expect error: 3:1: KeyError: 1
