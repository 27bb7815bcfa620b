print(True + True, True * 3, -True, +False, True / 2, True // 1, True ** 2)
print(sum([True, False, True]), True == 1, True is 1, 1.0 == True, {True: "t"}[1])
print(isinstance(True, int), isinstance(1, bool), type(True + 0), type(True & True), type(True & 1))
# expect:
#| 2 3 -1 0 0.5 1 1
#| 2 True False True t
#| True False <class 'int'> <class 'bool'> <class 'int'>
