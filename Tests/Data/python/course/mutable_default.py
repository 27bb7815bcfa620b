def append(x, items=[]):
    items.append(x)
    return items
print(append(1), append(2), append(3, []), append(4))
# expect:
#| [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
