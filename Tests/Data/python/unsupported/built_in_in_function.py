# Refused where it stands, also if the function is never called.
def f(x):
    return getattr(x, "shape")
# expect error: 3:12: unsupported: built-in 'getattr'
