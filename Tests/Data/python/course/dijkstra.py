graph = {"A": {"B": 4, "C": 1}, "B": {"D": 1}, "C": {"B": 2, "D": 5}, "D": {}}
dist = {v: float("inf") for v in graph}; dist["A"] = 0
todo = list(graph)
while todo:
    u = min(todo, key=dist.get)
    todo.remove(u)
    for v, w in graph[u].items():
        if dist[u] + w < dist[v]: dist[v] = dist[u] + w
    print(u, dist)
# expect:
#| A {'A': 0, 'B': 4, 'C': 1, 'D': inf}
#| C {'A': 0, 'B': 3, 'C': 1, 'D': 6}
#| B {'A': 0, 'B': 3, 'C': 1, 'D': 4}
#| D {'A': 0, 'B': 3, 'C': 1, 'D': 4}
