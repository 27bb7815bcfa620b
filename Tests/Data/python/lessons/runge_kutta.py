import math
def rk4(f, t, y, h):
    k1 = f(t, y)
    k2 = f(t + h / 2, y + h / 2 * k1)
    k3 = f(t + h / 2, y + h / 2 * k2)
    k4 = f(t + h, y + h * k3)
    return y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)

t, y, h = 0.0, 1.0, 0.25
for k in range(4):
    y = rk4(lambda t, y: t * y, t, y, h)
    t += h
    print(f"{t:.2f} {y:.8f} {math.exp(t * t / 2):.8f}")
# expect:
#| 0.25 1.03174337 1.03174341
#| 0.50 1.13314798 1.13314845
#| 0.75 1.32478217 1.32478476
#| 1.00 1.64870974 1.64872127
