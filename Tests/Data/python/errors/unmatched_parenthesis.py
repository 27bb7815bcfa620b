x = 1 + 2)
# expect error: 1:10: SyntaxError: unmatched ')'
