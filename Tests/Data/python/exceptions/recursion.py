# Too deep a recursion can be caught.
def down(n):
    return down(n + 1)


try:
    down(0)
except RecursionError as error:
    print(error)


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return "bottom"


print(depth())
# expect:
#| maximum recursion depth exceeded
#| bottom
