def first_divisor(n):
    for d in range(2, int(n**0.5) + 1):
        if n % d == 0:
            return d
for n in [15, 49, 97, 2]:
    print(n, first_divisor(n), first_divisor(n) is None)
# expect:
#| 15 3 False
#| 49 7 False
#| 97 None True
#| 2 None True
