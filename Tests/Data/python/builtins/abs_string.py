print(abs("-3"))
# expect error: 1:7: TypeError: bad operand type for abs(): 'str'
