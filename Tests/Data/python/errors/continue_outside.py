def f():
    continue
# expect error: 2:5: SyntaxError: 'continue' not properly in loop
