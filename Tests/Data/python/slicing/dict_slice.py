d = {"a": 1}
print(d[0:1])
# expect error: 2:7: TypeError: unhashable type: 'slice'
