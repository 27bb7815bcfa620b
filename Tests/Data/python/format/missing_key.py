print("{a} {b}".format(a=1))
# expect error: 1:7: KeyError: 'b'
