n, steps = 27, 0
while n != 1:
    if n % 2: n = 3*n + 1
    else: n //= 2
    steps += 1
    if steps > 1000: break
else:
    print("reached one after", steps)
i = 0
while True:
    i += 1
    if i == 3: continue
    if i > 5: break
    print(i, end=" ")
print()
for i in range(3):
    for j in range(3):
        if j == i: break
    else:
        print("full", i)
        continue
    print("cut", i, j)
print(i, j)
# expect:
#| reached one after 111
#| 1 2 4 5 
#| cut 0 0
#| cut 1 1
#| cut 2 2
#| 2 2
