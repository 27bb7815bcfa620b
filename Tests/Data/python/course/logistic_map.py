x = 0.2
r = 3.5
orbit = []
for n in range(100):
    x = r*x*(1 - x)
    if n >= 92: orbit.append(round(x, 6))
print(orbit, sorted(set(orbit)))
# expect:
#| [0.500884, 0.874997, 0.38282, 0.826941, 0.500884, 0.874997, 0.38282, 0.826941] [0.38282, 0.500884, 0.826941, 0.874997]
