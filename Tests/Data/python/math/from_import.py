from math import sqrt, pi as circle
import math as m
print(sqrt(9), circle == m.pi, m.floor(circle), m.sqrt is sqrt)
# expect:
#| 3.0 True 3 True
