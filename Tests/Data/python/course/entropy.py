import math
def entropy(labels):
    n = len(labels)
    return -sum(labels.count(c)/n*math.log2(labels.count(c)/n) for c in sorted(set(labels)))
print(entropy("aabb"), entropy("aaab"), entropy("aaaa"), entropy([1, 2, 3, 4]))
# expect:
#| 1.0 0.8112781244591328 -0.0 2.0
