def distance(a, b):
    return sum((x - y)**2 for x, y in zip(a, b))**0.5
data = [((1, 1), "red"), ((2, 1), "red"), ((4, 5), "blue"), ((5, 4), "blue"), ((3, 3), "green")]
def knn(p, k):
    nearest = sorted(data, key=lambda item: distance(item[0], p))[:k]
    votes = {}
    for _, label in nearest:
        votes[label] = votes.get(label, 0) + 1
    return max(votes, key=votes.get), votes
print(knn((2, 2), 3))
print(knn((4, 4), 1))
print(knn((3, 3), 5))
# expect:
#| ('red', {'red': 2, 'green': 1})
#| ('blue', {'blue': 1})
#| ('red', {'green': 1, 'red': 2, 'blue': 2})
