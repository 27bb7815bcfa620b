for i in range(3)
    print(i)
# expect error: 1:18: SyntaxError: expected ':'
