s = "5"
print(format(s, ">3"))
print(format(s, "d"))
# expect:
#|   5
# expect error: 3:7: ValueError: Unknown format code 'd' for object of type 'str'
