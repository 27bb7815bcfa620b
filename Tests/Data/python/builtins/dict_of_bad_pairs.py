print(dict([(1, 2)]))
print(dict([(1, 2, 3)]))
# expect:
#| {1: 2}
# expect error: 2:7: ValueError: dictionary update sequence element #0 has length 3; 2 is required
