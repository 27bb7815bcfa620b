x = 5
def f():
    y = 1
    del y
    return y
del x
f()
# expect error: 5:12: UnboundLocalError: cannot access local variable 'y' where it is not associated with a value
