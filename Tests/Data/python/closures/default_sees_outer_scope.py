y = 1
def outer():
    y = 2
    def inner(a=y):
        return a, y
    y = 3
    return inner()

print(outer())
# expect:
#| (2, 3)
