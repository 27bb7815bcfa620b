# Bound methods are equal where object and function are; a text that comes back to its container.
class A:
    def f(self):
        pass
    def g(self):
        pass
    def __eq__(self, other):
        return True
    __hash__ = None


a, b = A(), A()
print(a.f == a.f, a.f == b.f, a.f == a.g, a.f != a.f, a.f is a.f)
print([].append == [].append, a.f in [a.g, a.f])


class Node:
    def __init__(self, *items):
        self.items = list(items)
    def __repr__(self):
        return f"Node({self.items!r})"


node = Node(1)
node.items.append(node)
print(node)
pair = {"self": None}
class Holder:
    def __repr__(self):
        return repr(pair)
pair["self"] = Holder()
print(pair, str(pair), f"{pair}")
class Wrapper:
    def __repr__(self):
        return repr(self.value)
w = Wrapper()
w.value = [w]
print(w)
class Failing:
    def __repr__(self):
        raise ValueError("no text")
items = [Failing()]
for _ in range(2):
    try:
        print(items)
    except ValueError as error:
        print(error)
items[0] = 1
print(items)


def walk():
    if walk.inside:
        return "end"
    walk.inside = True
    list(walk.iterator)
    return "more"


walk.inside = False
walk.iterator = iter(walk, "end")
print(next(walk.iterator, "over"))


class Called:
    pass


Called.__call__ = Called()
try:
    Called()()
except RecursionError:
    print("RecursionError")
# expect:
#| True False False False False
#| False True
#| Node([1, Node([...])])
#| {'self': {...}} {'self': {...}} {'self': {...}}
#| [[...]]
#| no text
#| no text
#| [1]
#| over
#| RecursionError
