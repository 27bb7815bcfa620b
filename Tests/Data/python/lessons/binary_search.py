def search(xs, x):
    low, high, looked = 0, len(xs) - 1, []
    while low <= high:
        mid = (low + high) // 2
        looked.append(xs[mid])
        if xs[mid] == x:
            return mid, looked
        if xs[mid] < x:
            low = mid + 1
        else:
            high = mid - 1
    return None, looked

print(search(list(range(0, 100, 7)), 63), search([1, 3, 5], 4), search([], 1))
# expect:
#| (9, [49, 77, 63]) (None, [3, 5]) (None, [])
