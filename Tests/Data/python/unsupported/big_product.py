p = 1
for n in range(1, 26):
    print(n) if n > 20 else None
    p *= n
# expect:
#| 21
# expect error: 4:5: unsupported: integer beyond 64 bits
