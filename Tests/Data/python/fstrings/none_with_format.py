print(format(None, ">5"))
# expect error: 1:7: TypeError: unsupported format string passed to NoneType.__format__
