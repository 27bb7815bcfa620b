# A dictionary or set that changes its size while it is walked over.
def tried(walk, change):
    seen = []
    try:
        for key in walk():
            seen.append(key)
            change(key)
            if len(seen) > 9:
                break
        print("end", seen)
    except RuntimeError as error:
        print(error, seen)


d = {1: 1, 2: 2, 3: 3}
tried(lambda: d, lambda key: d.update({key + 10: 0}))
tried(lambda: d.values(), lambda key: d.pop(2, None))
tried(lambda: d.items(), lambda key: d.clear())
d = {1: 1, 2: 2}
tried(lambda: d, lambda key: d.update({key: 5}))
tried(lambda: reversed(d), lambda key: d.setdefault("new", 1))
tried(lambda: list(d), lambda key: d.pop(key))
print(d)
s = {1, 2, 3}
tried(lambda: s, lambda key: s.add(key + 100))
tried(lambda: s, lambda key: s.discard(3))
tried(lambda: s.copy(), lambda key: s.discard(key))
print(s)
d = {"a": 1}
walk = iter(d)
d["b"] = 2
for _ in range(2):
    try:
        print(next(walk))
    except RuntimeError as error:
        print(error)
d = {"a": 1, "b": 2}
walk = iter(d)
print(next(walk), len(d))
del d["b"]
try:
    print(next(walk, "end"))
except RuntimeError as error:
    print(error)
# expect:
#| dictionary changed size during iteration [1]
#| dictionary changed size during iteration [1]
#| dictionary changed size during iteration [(1, 1)]
#| end [1, 2]
#| dictionary changed size during iteration [2]
#| end [1, 2, 'new']
#| {}
#| Set changed size during iteration [1]
#| Set changed size during iteration [1]
#| end [1, 2, 101]
#| set()
#| dictionary changed size during iteration
#| dictionary changed size during iteration
#| a 2
#| dictionary changed size during iteration
