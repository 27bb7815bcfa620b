# Pure loops: floats, a while loop.
x = 0.0
n = 0
while n < 800_000:
    x = x * 0.999 + 1 / (n + 1)
    n += 1
print(round(x, 9))
