print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(2.675, 2), round(1e16))
print(round(2.5, 0), round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), round(7, 2))
print(round(1.005, 2), round(0.125, 2), round(0.375, 2), round(1e300, 2), round(5.5e-5, 5), round(123.456, -1))
print(type(round(2.0)), type(round(2.0, 0)), round(True), round(3.7, None))
# expect:
#| 0 2 2 0 -2 2.67 10000000000000000
#| 2.0 1200 1200 1400 -20 7
#| 1.0 0.12 0.38 1e+300 6e-05 120.0
#| <class 'int'> <class 'float'> 1 4
