data = list(range(10))
k = 3
folds = [data[i::k] for i in range(k)]
for i, test in enumerate(folds):
    train = [x for j, f in enumerate(folds) if j != i for x in f]
    print(i, test, train, len(train) + len(test) == len(data))
# expect:
#| 0 [0, 3, 6, 9] [1, 4, 7, 2, 5, 8] True
#| 1 [1, 4, 7] [0, 3, 6, 9, 2, 5, 8] True
#| 2 [2, 5, 8] [0, 3, 6, 9, 1, 4, 7] True
