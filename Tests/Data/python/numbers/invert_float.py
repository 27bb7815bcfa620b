print(~1)
print(~1.0)
# expect:
#| -2
# expect error: 2:7: TypeError: bad operand type for unary ~: 'float'
