a = [5, 1, 4, 2, 8]
swaps = 0
for i in range(len(a)):
    done = True
    for j in range(len(a) - 1 - i):
        if a[j] > a[j+1]:
            a[j], a[j+1] = a[j+1], a[j]
            swaps += 1
            done = False
    print(i, a)
    if done: break
print(swaps)
# expect:
#| 0 [1, 4, 2, 5, 8]
#| 1 [1, 2, 4, 5, 8]
#| 2 [1, 2, 4, 5, 8]
#| 4
