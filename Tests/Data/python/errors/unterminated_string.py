x = 'abc
print(x)
# expect error: 1:5: SyntaxError: unterminated string literal (detected at line 1)
