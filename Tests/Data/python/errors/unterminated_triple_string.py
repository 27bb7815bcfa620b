x = """abc
print(x)
# expect error: 1:5: SyntaxError: unterminated triple-quoted string literal (detected at line 2)
