print(int("19", 8))
# expect error: 1:7: ValueError: invalid literal for int() with base 8: '19'
