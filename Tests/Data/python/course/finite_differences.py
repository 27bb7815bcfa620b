import math
x = 1.0
exact = math.cos(x)
print("h         forward      central")
for k in range(1, 9):
    h = 10**-k
    fwd = (math.sin(x + h) - math.sin(x))/h
    cen = (math.sin(x + h) - math.sin(x - h))/(2*h)
    print(f"{h:<8g}  {abs(fwd - exact):.2e}     {abs(cen - exact):.2e}")
# expect:
#| h         forward      central
#| 0.1       4.29e-02     9.00e-04
#| 0.01      4.22e-03     9.00e-06
#| 0.001     4.21e-04     9.01e-08
#| 0.0001    4.21e-05     9.00e-10
#| 1e-05     4.21e-06     1.11e-11
#| 1e-06     4.21e-07     2.77e-11
#| 1e-07     4.18e-08     1.94e-10
#| 1e-08     2.97e-09     2.58e-09
