print("%d" % (1, 2))
# expect error: 1:7: TypeError: not all arguments converted during string formatting
