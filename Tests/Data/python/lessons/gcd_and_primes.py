def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def factors(n):
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    return out + [n] if n > 1 else out

print(gcd(252, 105), [factors(n) for n in (12, 97, 360, 1001)], sum(1 for a in range(1, 21) if gcd(a, 20) == 1))
# expect:
#| 21 [[2, 2, 3], [97], [2, 2, 2, 3, 3, 5], [7, 11, 13]] 8
