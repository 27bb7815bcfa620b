items = [("a", 1), ("bb", 22)]
print(f"{' '.join(f'{k}={v:03d}' for k, v in items)}")
print(f"{f'{f"{1 + 1}"}'}")
# expect error: 3:15: SyntaxError: f-string: unterminated string
