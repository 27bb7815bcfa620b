def append_to(x, xs=[]):
    xs.append(x)
    return xs

print(append_to(1), append_to(2), append_to(3, []), append_to(4))
n = 1
def shown(value=n):
    return value
n = 2
print(shown(), shown(n))
# expect:
#| [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
#| 1 2
