students = [{"name": "Ana", "marks": [8, 9]}, {"name": "Leo", "marks": [6, 7, 10]}]
for s in students:
    s["mean"] = round(sum(s["marks"])/len(s["marks"]), 2)
    print("{name:<5} {mean:>5.2f} {marks}".format(**s))
print(students)
best = max(students, key=lambda s: s["mean"])
print(best["name"], [m for s in students for m in s["marks"] if m > 7])
print(sorted(students, key=lambda s: s["name"])[-1]["marks"][-1])
# expect:
#| Ana    8.50 [8, 9]
#| Leo    7.67 [6, 7, 10]
#| [{'name': 'Ana', 'marks': [8, 9], 'mean': 8.5}, {'name': 'Leo', 'marks': [6, 7, 10], 'mean': 7.67}]
#| Ana [8, 9, 10]
#| 10
