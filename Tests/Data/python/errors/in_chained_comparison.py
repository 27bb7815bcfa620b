print(1 < 2 < 3)
print(1 < "2" < 3)
# expect:
#| True
# expect error: 2:7: TypeError: '<' not supported between instances of 'int' and 'str'
