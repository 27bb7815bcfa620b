d = {"a": 1}
d["a"] += 1
d["b"] += 1
# expect error: 3:1: KeyError: 'b'
