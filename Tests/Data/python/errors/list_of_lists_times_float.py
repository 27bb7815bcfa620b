W = [[1.0, 2.0], [3.0, 4.0]]
print(W[0][1] * 0.5)
print(W * 0.5)
# expect:
#| 1.0
# expect error: 3:7: TypeError: can't multiply sequence by non-int of type 'float'
