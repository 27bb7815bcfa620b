def f():
    fs = []
    for i in range(3):
        j = i * i
        fs.append(lambda: (i, j))
    i = "last"
    return [g() for g in fs]

print(f())
# expect:
#| [('last', 4), ('last', 4), ('last', 4)]
