for x in [0.1, 1e-7, 123456.789, 1e21, 1.5e300, 2.5e-8, 1e16, 9999999999999998.0, 100000.0, 3.0]:
    print(x, repr(x) == str(x))
# expect:
#| 0.1 True
#| 1e-07 True
#| 123456.789 True
#| 1e+21 True
#| 1.5e+300 True
#| 2.5e-08 True
#| 1e+16 True
#| 9999999999999998.0 True
#| 100000.0 True
#| 3.0 True
