g, dt = 9.8, 0.125
x, y, vx, vy = 0.0, 0.0, 3.0, 4.9
path = []
while y >= 0:
    path.append((x, round(y, 4)))
    x, y = x + vx * dt, y + vy * dt
    vy -= g * dt
print(len(path), path[-1], max(p[1] for p in path), f"{x:.3f} {y:.3f} {vy:.3f}")
# expect:
#| 10 (3.375, 0.0) 1.5313 3.750 -0.766 -7.350
