print("3" == 3, "a" != 1)
"3" < 3
# expect:
#| False True
# expect error: 2:1: TypeError: '<' not supported between instances of 'str' and 'int'
