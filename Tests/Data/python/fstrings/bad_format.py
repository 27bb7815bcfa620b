print(format(3.5, "5.x"))
# expect error: 1:7: ValueError: Format specifier missing precision
