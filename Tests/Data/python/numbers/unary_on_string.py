print(-"abc")
# expect error: 1:7: TypeError: bad operand type for unary -: 'str'
