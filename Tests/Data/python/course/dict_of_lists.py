grades = {"Ana": [9, 8.5], "Luis": [7], "Eva": []}
for name, g in grades.items():
    mean = sum(g)/len(g) if g else None
    print(name.ljust(6), mean)
grades["Luis"] += [10, 6.5]
grades.update(Bo=[5], Eva=[8])
print(grades)
print(grades.pop("Ana"), grades.pop("Zoe", "none"), list(grades))
print({n: max(g) for n, g in grades.items() if g}, "Bo" in grades, grades.get("X"))
del grades["Bo"]
print(grades["Bo"])
# expect:
#| Ana    8.75
#| Luis   7.0
#| Eva    None
#| {'Ana': [9, 8.5], 'Luis': [7, 10, 6.5], 'Eva': [8], 'Bo': [5]}
#| [9, 8.5] none ['Luis', 'Eva', 'Bo']
#| {'Luis': 10, 'Eva': 8, 'Bo': 5} True None
# expect error: 11:7: KeyError: 'Bo'
