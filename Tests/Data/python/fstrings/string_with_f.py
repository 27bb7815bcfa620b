print(format("1.5", ".2f"))
# expect error: 1:7: ValueError: Unknown format code 'f' for object of type 'str'
