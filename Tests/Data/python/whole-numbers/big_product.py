p = 1
for n in range(1, 26):
    print(n) if n > 20 else None
    p *= n
# expect:
#| 21
#| 22
#| 23
#| 24
#| 25
