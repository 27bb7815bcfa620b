# Heaps in lists. Pushing and popping are written in Swift.

heappush = __heappush__
heappop = __heappop__
heapify = __heapify__
heapreplace = __heapreplace__
heappushpop = __heappushpop__


def merge(*iterables, key=None, reverse=False):
    heap = []
    for order, values in enumerate(iterables):
        source = iter(values)
        for value in source:
            heap.append((value if key is None else key(value), order, value, source))
            break
    while heap:
        best = heap[0]
        for entry in heap[1:]:
            if (best[0] < entry[0]) if reverse else (entry[0] < best[0]):
                best = entry
        place = [entry[1] for entry in heap].index(best[1])
        yield best[2]
        for value in best[3]:
            heap[place] = (value if key is None else key(value), best[1], value, best[3])
            break
        else:
            del heap[place]


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
