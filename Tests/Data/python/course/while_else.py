def is_prime(n):
    d = 2
    while d*d <= n:
        if n % d == 0:
            print(n, "=", d, "x", n//d)
            break
        d += 1
    else:
        print(n, "is prime")
for n in (7, 9, 1, 91): is_prime(n)
for x in []:
    pass
else:
    print("empty loop else")
# expect:
#| 7 is prime
#| 9 = 3 x 3
#| 1 is prime
#| 91 = 7 x 13
#| empty loop else
