def g(n):
    for i in range(n): yield i * 2
t = 0
for v in g(5000000): t += v
print(t)
