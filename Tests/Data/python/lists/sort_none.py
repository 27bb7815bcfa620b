xs = [3, None, 1]
xs.sort()
# expect error: 2:1: TypeError: '<' not supported between instances of 'NoneType' and 'int'
