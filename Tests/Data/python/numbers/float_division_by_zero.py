print(1.0 / 0.5)
print(1.0 / 0.0)
# expect:
#| 2.0
# expect error: 2:7: ZeroDivisionError: float division by zero
