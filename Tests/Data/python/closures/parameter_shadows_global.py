value = "global"
def show(value):
    value = value * 2
    return value

print(show(2), value, (lambda value: value + 1)(1), [value for value in "ab"], value)
# expect:
#| 4 global 2 ['a', 'b'] global
