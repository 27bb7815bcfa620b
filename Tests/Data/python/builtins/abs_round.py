print(abs(-3), abs(-2.5), abs(True), abs(-0.0), abs(float("-inf")), round(2.567, 1), round(-2.5), round(3), round(12345, -3))
# expect:
#| 3 2.5 1 0.0 inf 2.6 -2 3 12000
