print("{:.2f}".format("3"))
# expect error: 1:7: ValueError: Unknown format code 'f' for object of type 'str'
