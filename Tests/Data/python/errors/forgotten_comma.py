print("a" 1)
# expect error: 1:7: SyntaxError: invalid syntax. Perhaps you forgot a comma?
