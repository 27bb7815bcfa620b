values = [1, 2, -3]
for v in values:
    assert v > 0
# expect error: 3:12: AssertionError
