print("{".format(1))
# expect error: 1:7: ValueError: Single '{' encountered in format string
