x = "a"
x **= 2
# expect error: 2:1: TypeError: unsupported operand type(s) for **=: 'str' and 'int'
