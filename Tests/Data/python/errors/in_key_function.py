print(sorted([3, 1], key=lambda v: -v))
print(sorted(["a", "b"], key=lambda v: -v))
# expect:
#| [3, 1]
# expect error: 2:40: TypeError: bad operand type for unary -: 'str'
