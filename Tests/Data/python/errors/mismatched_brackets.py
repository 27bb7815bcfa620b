x = [1, (2, 3]
# expect error: 1:14: SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
