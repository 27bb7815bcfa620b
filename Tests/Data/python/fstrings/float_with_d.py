print(format(5, "d"))
print(format(5.0, "d"))
# expect:
#| 5
# expect error: 2:7: ValueError: Unknown format code 'd' for object of type 'float'
