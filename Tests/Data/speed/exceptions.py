c = 0
for i in range(2000000):
    try:
        if i % 3 == 0: raise ValueError(i)
        c += 1
    except ValueError as e:
        c -= 1
print(c)
