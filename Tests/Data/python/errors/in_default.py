def f(a, b=1 // 0):
    return a
# expect error: 1:12: ZeroDivisionError: integer division or modulo by zero
