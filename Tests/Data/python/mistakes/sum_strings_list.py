sum(["a", "b"])
# expect error: 1:1: TypeError: unsupported operand type(s) for +: 'int' and 'str'
