print(int(3.99), int(-3.99), int("42"), int("  -7\n"), int("1_000"), int("ff", 16), int("0b11", 0), int("z", 36), int(True))
print(float("1e3"), float(" -.5 "), float("inf"), float("-Infinity"), float("nan"), float(3), float("1_0.5"))
print(bool(0), bool(0.0), bool(""), bool("0"), bool([]), bool([0]), bool(None), bool(-1))
print(int(), float(), bool(), str())
# expect:
#| 3 -3 42 -7 1000 255 3 35 1
#| 1000.0 -0.5 inf -inf nan 3.0 10.5
#| False False False True False True False True
#| 0 0.0 False 
