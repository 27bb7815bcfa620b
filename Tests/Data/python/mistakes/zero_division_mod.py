print(5 % 0)
# expect error: 1:7: ZeroDivisionError: integer modulo by zero
