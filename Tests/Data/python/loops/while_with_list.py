queue = [1]
steps = 0
while queue:
    n = queue.pop(0)
    steps += 1
    if n < 20:
        queue.append(n * 2)
        if n % 3 == 1:
            queue.append(n + 5)
print(steps, n)
# expect:
#| 13 36
