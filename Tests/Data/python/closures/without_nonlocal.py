def outer():
    n = 1
    def inner():
        n = 2
        return n
    return inner(), n

xs = []
def push(v):
    xs.append(v)

push(1)
push(2)
print(outer(), xs)
# expect:
#| (2, 1) [1, 2]
