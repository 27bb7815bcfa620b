x = 3
assert x == 3, "never shown"
assert (x, "a non-empty tuple is true")
print("fine")
# expect:
#| fine
