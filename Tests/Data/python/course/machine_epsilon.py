eps = 1.0
while 1.0 + eps/2 > 1.0:
    eps /= 2
print(eps, eps == 2**-52)
x = 1.0
n = 0
while x > 0:
    x /= 2; n += 1
print(n)
print(0.1 + 0.2, f"{0.1:.20f}", 1 - 0.9 == 0.1, (0.1).hex() if False else "", 1e16 + 1 - 1e16)
# expect:
#| 2.220446049250313e-16 True
#| 1075
#| 0.30000000000000004 0.10000000000000000555 False  0.0
