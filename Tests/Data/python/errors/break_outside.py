if True:
    break
# expect error: 2:5: SyntaxError: 'break' outside loop
