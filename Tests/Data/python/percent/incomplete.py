print("50%" % ())
# expect error: 1:7: ValueError: incomplete format
