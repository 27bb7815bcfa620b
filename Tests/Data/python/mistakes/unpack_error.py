for a, b in [(1, 2), (3, 4, 5)]:
    print(a, b)
# expect:
#| 1 2
# expect error: 1:5: ValueError: too many values to unpack (expected 2)
