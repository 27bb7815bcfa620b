f = open("x.txt", "w")
# expect error: 1:5: unsupported: open() for writing
