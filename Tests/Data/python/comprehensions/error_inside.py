data = [1, 2, 0]
print([10 // d for d in data if d > 1])
print([10 // d for d in data])
# expect:
#| [5]
# expect error: 3:8: ZeroDivisionError: integer division or modulo by zero
