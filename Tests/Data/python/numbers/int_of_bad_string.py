print(int("12"))
print(int("12.5"))
# expect:
#| 12
# expect error: 2:7: ValueError: invalid literal for int() with base 10: '12.5'
