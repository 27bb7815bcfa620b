print(format(3.5, ".2q"))
# expect error: 1:7: ValueError: Unknown format code 'q' for object of type 'float'
