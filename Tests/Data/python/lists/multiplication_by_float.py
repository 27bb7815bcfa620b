n = 4 / 2
print([0] * n)
# expect error: 2:7: TypeError: can't multiply sequence by non-int of type 'float'
