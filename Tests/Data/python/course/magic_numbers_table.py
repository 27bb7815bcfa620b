rows = [(i, i**2, i**0.5, 1/i) for i in (1, 2, 10, 100)]
head = ("n", "n^2", "sqrt", "1/n")
print(("{:>6}"*4).format(*head)); print("-"*24)
for r in rows: print("{:6d}{:6d}{:6.2f}{:6.3f}".format(*r))
print("|".join("%6s" % h for h in head)); print("+".join(["-"*6]*4))
for r in rows: print("|".join(f"{c:6.4g}" for c in r))
w = [max(len(str(x)) for x in col) for col in zip(head, *rows)]
print(w); print(*[h.ljust(k) for h, k in zip(head, w)], sep=" | ")
# expect:
#|      n   n^2  sqrt   1/n
#| ------------------------
#|      1     1  1.00 1.000
#|      2     4  1.41 0.500
#|     10   100  3.16 0.100
#|    100 10000 10.00 0.010
#|      n|   n^2|  sqrt|   1/n
#| ------+------+------+------
#|      1|     1|     1|     1
#|      2|     4| 1.414|   0.5
#|     10|   100| 3.162|   0.1
#|    100| 1e+04|    10|  0.01
#| [3, 5, 18, 4]
#| n   | n^2   | sqrt               | 1/n 
