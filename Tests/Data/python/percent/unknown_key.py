print("%(a)d" % {"a": 1})
print("%(b)d" % {"a": 1})
# expect:
#| 1
# expect error: 2:7: KeyError: 'b'
