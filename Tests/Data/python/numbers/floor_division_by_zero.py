print(1 // 1, 5 // (2 - 2))
# expect error: 1:15: ZeroDivisionError: integer division or modulo by zero
