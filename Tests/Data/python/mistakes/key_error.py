d = {"a": 1}
print(d["b"])
# expect error: 2:7: KeyError: 'b'
