print("a", "b", sep="-")
print("a", "b", sep=1)
# expect:
#| a-b
# expect error: 2:1: TypeError: sep must be None or a string, not int
