print(1.5 % 0)
# expect error: 1:7: ZeroDivisionError: float modulo
