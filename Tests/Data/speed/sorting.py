import numpy as np

rng = np.random.default_rng(3)
a = rng.random(1000000)
total = 0.0
for _ in range(5):
    total += float(np.sort(a)[::1000].sum())
    total += float(np.argsort(a)[:10].sum())
    a = np.roll(a, 7)
numbers = [n * 7919 % 1000003 for n in range(400000)]
for _ in range(3):
    numbers.sort()
    numbers.reverse()
    numbers = numbers[1::2] + numbers[::2]
    total += sorted(numbers, key=lambda n: -n % 1013)[0]
words = sorted(str(n) for n in numbers)
print(round(total, 6), words[0], words[-1])
