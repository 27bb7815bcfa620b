print(format("a", "+5"))
# expect error: 1:7: ValueError: Sign not allowed in string format specifier
