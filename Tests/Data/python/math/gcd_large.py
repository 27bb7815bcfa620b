# Greatest common divisors of numbers with many words: quotients that the first bits decide, and those that they do not.
from math import gcd, lcm

state = 12345


def number(bits):
    global state
    value = 0
    while value.bit_length() < bits:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        value = value << 32 | state >> 32
    return value >> value.bit_length() - bits


total = 0
for bits in (60, 63, 64, 65, 66, 100, 127, 128, 129, 200, 500, 1000, 3000):
    for other in (1, 30, 64, 65, 128, bits, bits + 1, bits + 63, 2 * bits):
        for shared in (1, 64, 70, 200):
            c = number(shared)
            a, b = number(bits) * c, number(other) * c
            d = gcd(a, b)
            assert d == gcd(b, a) == gcd(-a, b) and a % d == 0 and b % d == 0 and d % c == 0 and gcd(a // d, b // d) == 1
            total = (total * 31 + d) % (10**9 + 7)
print(total)
# Each quotient is 1, or one is enormous.
a, b = 1, 1
for _ in range(1000):
    a, b = a + b, a
print(gcd(a, b), gcd(a * 7**90, b * 7**90) == 7**90, gcd(2**4000, 2**300 + 1), gcd(2**4000, 3 * 2**300) == 2**300)
print(gcd(2**64, 2**64), gcd(2**64 - 1, 2**64 + 1), gcd(2**128 - 1, 2**64 - 1), gcd(0, 2**70), gcd(2**70, 0), gcd(2**4000 - 1, 2**2400 - 1) == 2**800 - 1)
print(gcd(10**200, 15**100, 6**300) == 1, gcd(10**200, 15**100) == 5**100, lcm(10**40, 15**30) == 2**40 * 3**30 * 5**40)
# expect:
#| 515944185
#| 1 True 1 True
#| 18446744073709551616 1 18446744073709551615 1180591620717411303424 1180591620717411303424 True
#| True True True
