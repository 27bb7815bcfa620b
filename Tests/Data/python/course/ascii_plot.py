import math
for i in range(9):
    y = math.sin(i*math.pi/4)
    col = round(10*(y + 1))
    print(" " * col + "*" + f"   {y:+.3f}")
# expect:
#|           *   +0.000
#|                  *   +0.707
#|                     *   +1.000
#|                  *   +0.707
#|           *   +0.000
#|    *   -0.707
#| *   -1.000
#|    *   -0.707
#|           *   -0.000
