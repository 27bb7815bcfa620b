print(5.0 // 0)
# expect error: 1:7: ZeroDivisionError: float floor division by zero
