print(1 < 2.5)
print(1 < "2")
# expect:
#| True
# expect error: 2:7: TypeError: '<' not supported between instances of 'int' and 'str'
