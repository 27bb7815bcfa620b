print(float("abc"))
# expect error: 1:7: ValueError: could not convert string to float: 'abc'
