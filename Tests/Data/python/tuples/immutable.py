t = (1, 2, 3)
t[0] = 9
# expect error: 2:1: TypeError: 'tuple' object does not support item assignment
