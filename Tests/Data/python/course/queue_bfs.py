graph = {"A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": []}
dist = {"A": 0}
queue = ["A"]
while queue:
    u = queue.pop(0)
    for v in graph[u]:
        if v not in dist:
            dist[v] = dist[u] + 1
            queue.append(v)
print(dist)
def paths(u, goal):
    if u == goal: return [[u]]
    return [[u] + p for v in graph[u] for p in paths(v, goal)]
for p in paths("A", "F"): print(" -> ".join(p))
# expect:
#| {'A': 0, 'B': 1, 'C': 1, 'D': 2, 'E': 2, 'F': 3}
#| A -> B -> D -> F
#| A -> C -> D -> F
#| A -> C -> E -> F
