def scale(x: float, by: int = 2, *rest: float) -> float:
    return x * by

print(scale(1.5), scale(1.5, 3), scale(x=2.0))
# expect:
#| 3.0 4.5 4.0
