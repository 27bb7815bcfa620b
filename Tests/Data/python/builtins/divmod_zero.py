print(divmod(5, 2))
print(divmod(5, 0))
# expect:
#| (2, 1)
# expect error: 2:7: ZeroDivisionError: integer division or modulo by zero
