A1 = 1
A2 = A1 + 1
print(A2)
A4 = (A2 + A3) * 2
# expect:
#| 2
# expect error: 4:12: NameError: name 'A3' is not defined
