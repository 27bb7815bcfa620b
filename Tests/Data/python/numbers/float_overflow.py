print(10.0 ** 308)
x = 10.0 ** 309
# expect:
#| 1e+308
# expect error: 2:5: OverflowError: (34, 'Numerical result out of range')
