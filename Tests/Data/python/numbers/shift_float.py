print(1 << 2.0)
# expect error: 1:7: TypeError: unsupported operand type(s) for <<: 'int' and 'float'
