print(isinstance(1, int))
print(isinstance(1, "int"))
# expect:
#| True
# expect error: 2:7: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
