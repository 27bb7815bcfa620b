s = {1}
s.discard(2)
s.remove(2)
# expect error: 3:1: KeyError: 2
