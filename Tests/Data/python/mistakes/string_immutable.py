s = "abc"
s[0] = "x"
# expect error: 2:1: TypeError: 'str' object does not support item assignment
