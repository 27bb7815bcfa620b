n = "5"
while n > 0:
    n = n - 1
# expect error: 2:7: TypeError: '>' not supported between instances of 'str' and 'int'
