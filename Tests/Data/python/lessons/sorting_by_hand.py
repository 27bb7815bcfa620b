def insertion_sort(xs):
    xs = list(xs)
    for i in range(1, len(xs)):
        x, j = xs[i], i - 1
        while j >= 0 and xs[j] > x:
            xs[j + 1] = xs[j]
            j -= 1
        xs[j + 1] = x
    return xs

def quicksort(xs):
    if len(xs) < 2:
        return xs
    p, *rest = xs
    return quicksort([x for x in rest if x < p]) + [p] + quicksort([x for x in rest if x >= p])

data = [5, 2, 9, 1, 5, 6, -3, 0]
print(insertion_sort(data), quicksort(data) == sorted(data), data)
# expect:
#| [-3, 0, 1, 2, 5, 5, 6, 9] True [5, 2, 9, 1, 5, 6, -3, 0]
