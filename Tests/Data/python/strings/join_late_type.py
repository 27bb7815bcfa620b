print("-".join(["a", "b", None]))
# expect error: 1:7: TypeError: sequence item 2: expected str instance, NoneType found
