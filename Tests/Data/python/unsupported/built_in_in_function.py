# Refused where it stands, also if the function is never called.
def f(x):
    return globals()[x]
# expect error: 3:12: unsupported: built-in 'globals'
