print(7 / 2, 6 / 3, -7 / 2, 1 / 4)
print(7 // 2, -7 // 2, 7 // -2, -7 // -2)
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(type(6 / 3), type(6 // 3), type(6.0 // 3))
# expect:
#| 3.5 2.0 -3.5 0.25
#| 3 -4 -4 3
#| 1 2 -2 -1
#| <class 'float'> <class 'int'> <class 'float'>
