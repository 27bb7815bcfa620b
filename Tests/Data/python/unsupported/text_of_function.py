# A function's text has an address in it, also when it is formatted.
def f():
    pass
x = f"{f.__name__}"
print(x)
y = "%s" % f
# expect:
#| f
# expect error: 6:5: unsupported: the text of a function (real Python's has an address in it)
