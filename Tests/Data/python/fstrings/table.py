rows = [("alpha", 1.0, 12), ("be", 22.5, 3), ("gamma-long", 333.125, 4567)]
print(f"{'name':<10} {'x':>8} {'n':>5}")
for name, x, n in rows:
    print(f"{name:<10} {x:>8.2f} {n:>5d}")
print("-" * 25)
# expect:
#| name              x     n
#| alpha          1.00    12
#| be            22.50     3
#| gamma-long   333.12  4567
#| -------------------------
