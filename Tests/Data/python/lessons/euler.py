# y' = -2y, y(0) = 1: halving the step halves the error.
import math
for n in (4, 8, 16, 32):
    h = 1 / n
    y = 1.0
    for _ in range(n):
        y += h * (-2 * y)
    print(f"{n:3d} {y:.8f} {abs(y - math.exp(-2)):.5f}")
# expect:
#|   4 0.06250000 0.07284
#|   8 0.10011292 0.03522
#|  16 0.11806709 0.01727
#|  32 0.12678879 0.00855
