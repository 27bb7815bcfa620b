print(int("7", 10))
print(int(7, 10))
# expect:
#| 7
# expect error: 2:7: TypeError: int() can't convert non-string with explicit base
