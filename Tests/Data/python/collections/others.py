from collections import OrderedDict, ChainMap, UserDict, UserList
o = OrderedDict([("b", 1), ("a", 2)])
print(o)
o["c"] = 3
o.move_to_end("b")
print(o, list(o))
o.move_to_end("c", last=False)
print(o)
print(o.popitem(), o.popitem(last=False), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
print(list(reversed(OrderedDict(a=1, b=2))))
print(OrderedDict(), len(OrderedDict(x=1)))
print(OrderedDict.fromkeys("abc", 0))
try:
    OrderedDict().popitem()
except KeyError as error:
    print(error)
print(isinstance(o, dict), o.get("a"), o.copy())
print(OrderedDict(a=1) | {"b": 2})


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            self.data.popitem(last=False)


cache = LRU(2)
cache.put(1, 1)
cache.put(2, 2)
print(cache.get(1))
cache.put(3, 3)
print(cache.get(2), cache.get(3), list(cache.data))
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c["a"], c["b"], len(c), sorted(c))
print(c)
c["z"] = 5
print(c.maps, "b" in c, "q" in c)
print(c.new_child({"a": 0})["a"], c.parents)
print(dict(c))
print(list(c.items()), list(c.values()), c.get("nope", 4))
try:
    c["nope"]
except KeyError as error:
    print("KeyError", error)
try:
    del c["b"]
except KeyError as error:
    print(error)


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u["b"] = 2
print(u, u.data, "A" in u, len(u), sorted(u))
print(u.get("A"), u.pop("B"), u)


class Stack(UserList):
    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.append(3)
print(s, s.peek(), len(s), s + [4], s[0:2])
print(s == [1, 2, 3], 2 in s, s.index(3))
# expect:
#| OrderedDict([('b', 1), ('a', 2)])
#| OrderedDict([('a', 2), ('c', 3), ('b', 1)]) ['a', 'c', 'b']
#| OrderedDict([('c', 3), ('a', 2), ('b', 1)])
#| ('b', 1) ('c', 3) OrderedDict([('a', 2)])
#| False True
#| ['b', 'a']
#| OrderedDict() 1
#| OrderedDict([('a', 0), ('b', 0), ('c', 0)])
#| 'dictionary is empty'
#| True 2 OrderedDict([('a', 2)])
#| OrderedDict([('a', 1), ('b', 2)])
#| 1
#| -1 3 [1, 3]
#| 1 3 2 ['a', 'b']
#| ChainMap({'a': 1}, {'a': 2, 'b': 3})
#| [{'a': 1, 'z': 5}, {'a': 2, 'b': 3}] True False
#| 0 ChainMap({'a': 2, 'b': 3})
#| {'a': 1, 'b': 3, 'z': 5}
#| [('a', 1), ('b', 3), ('z', 5)] [1, 3, 5] 4
#| KeyError 'nope'
#| "Key not found in the first mapping: 'b'"
#| {'A': 1, 'B': 2} {'A': 1, 'B': 2} True 2 ['A', 'B']
#| 1 2 {'A': 1}
#| [1, 2, 3] 3 3 [1, 2, 3, 4] [1, 2]
#| True True 2
