# An int beside a float, compared, and what adds to itself.
print(3 * 1.5, 1.5 * 3, 7 - 0.5, 2 / 0.5, 0.5 / 2, 2 // 0.75, 7.5 % 2, 2 ** 0.5, 10**15 + 0.3, (2**62) * 1.0, (2**53+1) + 0.0)
try: print(1 / 0.0)
except ZeroDivisionError as e: print(e)
try: print(1.0 / 0)
except ZeroDivisionError as e: print(e)
print(float('nan') == float('nan'), float('nan') != 1.0, 1.0 < 2.0 < 3.0, 2.0 <= 2.0, 1.5 in [1.5])
a = b = c = [1]; print(a is b is c)
x, (y, *z) = 1, (2, 3, 4); print(x, y, z)
def h(n): return n if n < 2 else h(n - 1) + h(n - 2)
print(h(12), (lambda a, b=3: a * b)(4), (lambda: None)())
def outer(n):
    def inner(k=1): return n + k
    return inner
print(outer(3)(), outer(3)(k=5))
s = 1
s += 2.5; s -= 1; s *= 3; print(s)
# expect:
#| 4.5 4.5 6.5 4.0 0.25 2.0 1.5 1.4142135623730951 1000000000000000.2 4.611686018427388e+18 9007199254740992.0
#| float division by zero
#| float division by zero
#| False True True True True
#| True
#| 1 2 [3, 4]
#| 144 12 None
#| 4 8
#| 7.5
