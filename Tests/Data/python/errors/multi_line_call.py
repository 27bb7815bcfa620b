print(
    "one",
    1 +
    None,
)
# expect error: 3:5: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
