xs = [1, 2, 3, 4]
for x in xs[:]:
    if x % 2 == 0: xs.remove(x)
print(xs)
for x in xs:
    if len(xs) < 5: xs.append(x + 10)
print(xs)
d = {"a": 1}
for k in d:
    d[k + "x"] = 1
# expect:
#| [1, 3]
#| [1, 3, 11, 13, 21]
# expect error: 9:1: RuntimeError: dictionary changed size during iteration
