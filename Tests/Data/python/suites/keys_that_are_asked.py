# What a class's __eq__ and __hash__ say decides about keys, and is asked as seldom as in CPython.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __eq__(self, other):
        print("eq", self, other)
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))
    def __repr__(self):
        return f"P({self.x}, {self.y})"

a, b, c = Point(1, 2), Point(1, 2), Point(2, 1)
print(hash(a) == hash(b))
seen = {a: "first"}
print(seen[b], b in seen, c in seen, seen.get(c))
seen[b] = "second"
print(seen, len(seen))
print(seen.pop(b), seen)
pairs = {(a, 1): "pair"}
print(pairs[(b, 1)], (b, 2) in pairs, (c, 1) in pairs)
print(len({a, b, c}), b in {a}, {a} == {b}, {a} & {b}, {a} - {b}, {a} <= {b})
print({a: 1} == {b: 1}, {a: 1} == {c: 1})
print({a: 1} | {b: 2}, {a: 1, **{b: 3}})
print({(a, "k")} == {(b, "k")})


class Loud(Exception):
    pass


class Bad:
    def __init__(self, number):
        self.number = number
    def __hash__(self):
        return self.number
    def __eq__(self, other):
        raise Loud(self.number)


def tried(what):
    try:
        print("gives", what())
    except Loud as error:
        print("Loud", error.args)


one, other = Bad(1), Bad(1)
bad = {one: "one"}
tried(lambda: bad[one])
tried(lambda: bad[other])
tried(lambda: other in bad)
tried(lambda: bad.get(other))
tried(lambda: bad.setdefault(other, 3))
tried(lambda: bad.pop(other))
tried(lambda: bad.pop(other, None))
tried(lambda: bad.update({other: 1}))
tried(lambda: bad | {other: 1})
tried(lambda: dict(bad, x=1)[1])
tried(lambda: bad == {other: "one"})
tried(lambda: {other: 1, one: 2})
tried(lambda: {key: 1 for key in (one, other)})
tried(lambda: dict([(one, 1), (other, 2)]))
tried(lambda: dict.fromkeys([one, other]))
tried(lambda: bad.keys() == {other: 1}.keys())
tried(lambda: len(bad))
tried(lambda: 2 in bad)
tried(lambda: other in {one})
tried(lambda: {one}.add(other))
tried(lambda: {one}.discard(other))
tried(lambda: {one}.remove(other))
tried(lambda: {one} | {other})
tried(lambda: {one} & {other})
tried(lambda: {one} - {other})
tried(lambda: {one} ^ {other})
tried(lambda: {one} == {other})
tried(lambda: {one} <= {other})
tried(lambda: {one}.isdisjoint([other]))
tried(lambda: {one}.union([other]))
tried(lambda: {one}.intersection([other]))
tried(lambda: {one}.difference([other]))
tried(lambda: {one}.update([other]))
tried(lambda: {one, other})
tried(lambda: {key for key in (one, other)})
print(len(bad), len({one, Bad(2)}))
# expect:
#| True
#| eq P(1, 2) P(1, 2)
#| eq P(1, 2) P(1, 2)
#| first True False None
#| eq P(1, 2) P(1, 2)
#| {P(1, 2): 'second'} 1
#| eq P(1, 2) P(1, 2)
#| second {}
#| eq P(1, 2) P(1, 2)
#| pair False False
#| eq P(1, 2) P(1, 2)
#| eq P(1, 2) P(1, 2)
#| eq P(1, 2) P(1, 2)
#| eq P(1, 2) P(1, 2)
#| eq P(1, 2) P(1, 2)
#| eq P(1, 2) P(1, 2)
#| 2 True True {P(1, 2)} set() True
#| eq P(1, 2) P(1, 2)
#| True False
#| eq P(1, 2) P(1, 2)
#| eq P(1, 2) P(1, 2)
#| {P(1, 2): 2} {P(1, 2): 3}
#| eq P(1, 2) P(1, 2)
#| True
#| gives one
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| gives 1
#| gives False
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| Loud (1,)
#| 1 2
