a = 3
print(a // 1)
b = a - 3
print(a / b)
# expect:
#| 3
# expect error: 4:7: ZeroDivisionError: division by zero
