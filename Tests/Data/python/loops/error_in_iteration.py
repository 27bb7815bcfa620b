data = [4, 2, 0, 1]
for x in data:
    print(8 / x)
# expect:
#| 2.0
#| 4.0
# expect error: 3:11: ZeroDivisionError: division by zero
