import numpy as np
labels = np.array([1, 0, 1, 2])
count = {}
for l in labels:
    count[l] = count.get(l, 0) + 1
print(count)
count = {}
for l in labels.tolist(): count[l] = count.get(l, 0) + 1
print(count, count[np.int64(1)], 2.0 in count, set(labels), set(labels.tolist()), {int(l) for l in labels}, sorted(set(labels)))
{labels: 1}
# expect:
#| {np.int64(1): 2, np.int64(0): 1, np.int64(2): 1}
#| {1: 2, 0: 1, 2: 1} 2 True {np.int64(0), np.int64(1), np.int64(2)} {0, 1, 2} {0, 1, 2} [np.int64(0), np.int64(1), np.int64(2)]
# expect error: 10:1: TypeError: unhashable type: 'numpy.ndarray'
