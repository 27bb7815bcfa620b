a = b = 7
a -= 2
a *= 3
a //= 2
a **= 2
a %= 10
print(a, b)
a <<= 3
a |= 1
a ^= 0b11
a &= ~2
a >>= 1
print(a)
a /= 2
print(a)
# expect:
#| 9 7
#| 36
#| 18.0
