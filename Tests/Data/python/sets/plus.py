print({1} + {2})
# expect error: 1:7: TypeError: unsupported operand type(s) for +: 'set' and 'set'
