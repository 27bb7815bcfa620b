import math
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([0.5, 4]), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.lcm(4, 6), math.fsum([0.1] * 10), math.fmod(-7, 3), -7 % 3)
# expect:
#| 24 1 2.0 10 20 4 12 1.0 -1.0 2
