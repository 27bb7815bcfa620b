[3, "a"].sort()
# expect error: 1:1: TypeError: '<' not supported between instances of 'str' and 'int'
