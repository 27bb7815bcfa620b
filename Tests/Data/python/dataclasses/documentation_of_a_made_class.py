from dataclasses import make_dataclass

print(make_dataclass("Point", [("x", int), ("y", int)]).__doc__)
# expect:
#| Point(x: int, y: int)
