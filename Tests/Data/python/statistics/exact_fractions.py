from fractions import Fraction as F
import math
print(F(1, 3) + F(1, 6), F(3, 4) - F(1, 4), F(3, 4) * 2, F(1, 2) / F(3, 4))
print(repr(F(7, 3)), str(F(4, 2)), F(3, -6), F(-3, -6), F())
print(F("0.125"), F("3/9"), F(" -7/2 "), F("1e-3"), F("2.5"), F(0.5), F(-1.25), F(True))
print(F(1, 3) ** 2, F(2) ** -2, F(1, 4) ** 0.5, 2 ** F(3), F(-2, 3) ** 3)
print(float(F(1, 3)), int(F(7, 3)), int(F(-7, 3)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2))
print(math.floor(F(-7, 3)), math.ceil(F(7, 3)), math.trunc(F(7, 3)))
print(F(7, 3) // 1, F(7, 3) % 1, divmod(F(7, 3), F(1, 2)), 7 // F(2), 7 % F(2, 3))
print(F(1, 2) < F(2, 3), F(1, 2) == 0.5, F(2) == 2, F(1, 2) >= 1, max(F(1, 3), F(1, 2)), F(1, 3) != F(2, 6))
print(F(1, 2) + 0.5, 1 - F(1, 3), 2 / F(3), 0.5 * F(1, 2), 1 + F(1, 2), -F(1, 2), +F(1, 2), abs(F(-1, 2)))
print(F(3.14159).limit_denominator(100), F(math.pi).limit_denominator(1000), F(1, 3).limit_denominator(2))
print(sum([F(1, 2), F(1, 3), F(1, 6)]), sorted([F(1, 2), F(1, 3)]), [F(n, 4) for n in range(1, 5)])
print(F(1, 3).numerator, F(1, 3).denominator, F(3, 7).as_integer_ratio(), bool(F(0)), bool(F(1, 9)))
print(hash(F(1, 2)) == hash(0.5), {F(1, 2): "half"}[0.5], F(1, 3) in [F(2, 6)])
for bad in (lambda: F(1, 0), lambda: F("abc"), lambda: F(1.5, 2), lambda: F([1]), lambda: F(1, 2) / 0, lambda: F(0) ** -1,
            lambda: F(1, 2) + "a"):
    try:
        bad()
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(f"{F(3, 4)}", "%s" % F(1, 3))
total = F(0)
for n in range(1, 8):
    total += F(1, n)
print(total, float(total))
x = F(1)
for _ in range(4):
    x = (x + 2 / x) / 2
print(x)
# expect:
#| 1/2 1/2 3/2 2/3
#| Fraction(7, 3) 2 -1/2 1/2 0
#| 1/8 1/3 -7/2 1/1000 5/2 1/2 -5/4 1
#| 1/9 1/4 0.5 8 -8/27
#| 0.3333333333333333 2 -2 4 2 157/50
#| -3 3 2
#| 2 1/3 (4, Fraction(1, 3)) 3 1/3
#| True True True False 1/2 False
#| 1.0 2/3 2/3 0.25 3/2 -1/2 1/2 1/2
#| 311/99 355/113 1/2
#| 1 [Fraction(1, 3), Fraction(1, 2)] [Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(1, 1)]
#| 1 3 (3, 7) False True
#| True half True
#| ZeroDivisionError Fraction(1, 0)
#| ValueError Invalid literal for Fraction: 'abc'
#| TypeError both arguments should be Rational instances
#| TypeError argument should be a string or a Rational instance
#| ZeroDivisionError Fraction(1, 0)
#| ZeroDivisionError Fraction(1, 0)
#| TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
#| 3/4 1/3
#| 363/140 2.592857142857143
#| 665857/470832
