def f():
    nonlocal x
    x = 1
# expect error: 2:5: SyntaxError: no binding for nonlocal 'x' found
