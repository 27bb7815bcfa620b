print(0 % 5)
print(5 % 0)
# expect:
#| 0
# expect error: 2:7: ZeroDivisionError: integer modulo by zero
