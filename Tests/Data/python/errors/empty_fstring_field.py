x = f"{}"
# expect error: 1:10: SyntaxError: f-string: empty expression not allowed
