# Names may hold any letters; only identity of spelling counts.
señal = 1
Δ = 2
_x1 = 3
__ = 4
print(señal + Δ + _x1 + __)
print = print
print("still prints")
# expect:
#| 10
#| still prints
