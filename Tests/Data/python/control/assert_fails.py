x = 3
print("start")
assert x > 0
assert x > 5, f"x is {x}"
# expect:
#| start
# expect error: 4:8: AssertionError: x is 3
