print("%d %d" % (1,))
# expect error: 1:7: TypeError: not enough arguments for format string
