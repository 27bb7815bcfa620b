for k, (a, b) in [("ok", (1, 2)), ("bad", (1, 2, 3))]:
    print(k, a + b)
# expect:
#| ok 3
# expect error: 1:8: ValueError: too many values to unpack (expected 2)
