import math
print(f"{'h':>8} {'forward':>12} {'central':>12}")
for k in range(1, 5):
    h = 10 ** -k
    forward = (math.sin(1 + h) - math.sin(1)) / h
    central = (math.sin(1 + h) - math.sin(1 - h)) / (2 * h)
    print(f"{h:8.0e} {abs(forward - math.cos(1)):12.2e} {abs(central - math.cos(1)):12.2e}")
# expect:
#|        h      forward      central
#|    1e-01     4.29e-02     9.00e-04
#|    1e-02     4.22e-03     9.00e-06
#|    1e-03     4.21e-04     9.01e-08
#|    1e-04     4.21e-05     9.00e-10
