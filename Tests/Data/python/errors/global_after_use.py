x = 1
def f():
    print(x)
    global x
    x = 2
# expect error: 4:5: SyntaxError: name 'x' is used prior to global declaration
