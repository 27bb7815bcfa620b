d = {"a": 1, "b": 2}
print(d["a"])
print(d["c"])
# expect:
#| 1
# expect error: 3:7: KeyError: 'c'
