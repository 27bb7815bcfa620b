import math
print(math.sin(0), math.cos(0), math.tan(0), math.atan(1) * 4 == math.pi, math.atan2(-1, -1), math.asin(1), math.acos(1), math.degrees(math.pi), math.radians(180))
print(f"{math.sin(math.pi):.3e} {math.cos(math.pi / 3):.12f} {math.sinh(1):.10f} {math.cosh(1):.10f} {math.tanh(0.5):.10f}")
# expect:
#| 0.0 1.0 0.0 True -2.356194490192345 1.5707963267948966 0.0 180.0 3.141592653589793
#| 1.225e-16 0.500000000000 1.1752011936 1.5430806348 0.4621171573
