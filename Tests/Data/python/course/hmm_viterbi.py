states = ["R", "S"]
start = {"R": 0.6, "S": 0.4}
trans = {"R": {"R": 0.7, "S": 0.3}, "S": {"R": 0.4, "S": 0.6}}
emit = {"R": {"w": 0.1, "s": 0.4, "c": 0.5}, "S": {"w": 0.6, "s": 0.3, "c": 0.1}}
V = [{s: (start[s]*emit[s]["w"], [s]) for s in states}]
for o in "sc":
    V.append({s: max((V[-1][p][0]*trans[p][s]*emit[s][o], V[-1][p][1] + [s]) for p in states) for s in states})
print(V[-1], max(V[-1].values()))
# expect:
#| {'R': (0.01344, ['S', 'R', 'R']), 'S': (0.0025919999999999997, ['S', 'S', 'S'])} (0.01344, ['S', 'R', 'R'])
