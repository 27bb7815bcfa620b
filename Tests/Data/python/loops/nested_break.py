found = None
for i in range(5):
    for j in range(5):
        if i * j == 6:
            found = (i, j)
            break
    if found:
        break
print(found, i, j)
# expect:
#| (2, 3) 2 3
