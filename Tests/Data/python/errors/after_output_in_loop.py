for k in [2, 1, 0]:
    print("k =", k)
    print(6 // k)
# expect:
#| k = 2
#| 3
#| k = 1
#| 6
#| k = 0
# expect error: 3:11: ZeroDivisionError: integer division or modulo by zero
