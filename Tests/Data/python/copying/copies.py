import copy
a = [1, [2, 3], {"k": [4]}]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(99)
a[2]["k"].append(5)
a.append("new")
print(a)
print(b)
print(c)
print(b[1] is a[1], c[1] is a[1])
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop)
shared = [0]
twice = copy.deepcopy([shared, shared])
print(twice[0] is twice[1], twice)
print(copy.copy((1, [2])), copy.deepcopy((1, [2])), copy.copy({1, 2}) == {1, 2})
t = (1, 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t)
print(copy.copy(5), copy.copy("a"), copy.copy(None), copy.deepcopy(2.5), copy.copy(len) is len)


class Node:
    def __init__(self, value):
        self.value = value
        self.children = []
        self.parent = None

    def add(self, child):
        self.children.append(child)
        child.parent = self


root = Node([1])
root.add(Node([2]))
flat = copy.copy(root)
deep = copy.deepcopy(root)
print(flat.children is root.children, deep.children is root.children)
print(deep.children[0].parent is deep, deep.value == root.value, deep.value is root.value)
print(type(deep).__name__, sorted(deep.__dict__))


class Custom:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Custom(self.x + 1)

    def __deepcopy__(self, memo):
        return Custom(copy.deepcopy(self.x, memo) * 10)


print(copy.copy(Custom(1)).x, copy.deepcopy(Custom(1)).x, copy.deepcopy([Custom(2)])[0].x)


class Stack(list):
    pass


s = Stack([1, [2]])
s.name = "s"
d = copy.deepcopy(s)
print(d, type(d).__name__, d.name, d[1] is s[1], copy.copy(s)[1] is s[1])


class Slots:
    __slots__ = ("a",)

    def __init__(self):
        self.a = [1]


q = Slots()
print(copy.copy(q).a is q.a, copy.deepcopy(q).a is q.a)
import numpy as np
m = np.arange(3)
k = copy.deepcopy([m])
m[0] = 100
print(k, copy.copy(m))
from collections import deque, defaultdict, OrderedDict, Counter
e = deque([[1]], maxlen=3)
print(copy.deepcopy(e)[0] is e[0], copy.copy(e)[0] is e[0], copy.deepcopy(e))
g = defaultdict(list, {"a": [1]})
h = copy.deepcopy(g)
h["a"].append(2)
print(g, h, h["new"])
print(copy.copy(OrderedDict(a=1)), copy.deepcopy(Counter("aab")))
f = lambda x: x
print(copy.deepcopy(f) is f, copy.copy(Node) is Node)
print(copy.deepcopy({"a": (1, [2]), 3: {4}}))
error = copy.copy(ValueError("x", 1))
print(repr(error))
# expect:
#| [1, [2, 3, 99], {'k': [4, 5]}, 'new']
#| [1, [2, 3, 99], {'k': [4, 5]}]
#| [1, [2, 3], {'k': [4]}]
#| True False
#| True False
#| True [[0], [0]]
#| (1, [2]) (1, [2]) True
#| True True
#| 5 a None 2.5 True
#| True False
#| True True False
#| Node ['children', 'parent', 'value']
#| 2 10 20
#| [1, [2]] Stack s False True
#| True False
#| [array([0, 1, 2])] [100   1   2]
#| False True deque([[1]], maxlen=3)
#| defaultdict(<class 'list'>, {'a': [1]}) defaultdict(<class 'list'>, {'a': [1, 2], 'new': []}) []
#| OrderedDict([('a', 1)]) Counter({'a': 2, 'b': 1})
#| True True
#| {'a': (1, [2]), 3: {4}}
#| ValueError('x', 1)
