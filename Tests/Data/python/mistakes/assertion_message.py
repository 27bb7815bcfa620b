x = 3
assert x > 5, f"x is {x}, not above 5"
# expect error: 2:8: AssertionError: x is 3, not above 5
