d = {"a": 1}
del d["b"]
# expect error: 2:5: KeyError: 'b'
