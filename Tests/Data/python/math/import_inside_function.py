def area(r):
    import math
    return round(math.pi * r ** 2, 3)

print(area(2))
# expect:
#| 12.566
