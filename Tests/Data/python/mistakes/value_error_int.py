print(int("3.5"))
# expect error: 1:7: ValueError: invalid literal for int() with base 10: '3.5'
