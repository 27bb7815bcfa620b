# A lesson's __eq__ may change the very thing that it is asked for.
class Nasty:
    changes = None
    def __init__(self, value):
        self.value = value
    def __hash__(self):
        return 1
    def __eq__(self, other):
        if Nasty.changes:
            what, Nasty.changes = Nasty.changes, None
            what()
        return self.value == getattr(other, "value", None)


first, second = Nasty(1), Nasty(2)
d = {first: 1, second: 2}
Nasty.changes = lambda: d.pop(first)
print(d[second], len(d))
Nasty.changes = d.clear
try:
    print(d[Nasty(2)])
except KeyError:
    print("gone", len(d))
d = {first: 1}
def grow():
    for number in range(20):
        d[number] = number
Nasty.changes = grow
print(d.get(Nasty(1)), len(d))
Nasty.changes = lambda: d.update(new="new")
d[Nasty(3)] = 3
print(len(d), d["new"], [key.value for key in d if isinstance(key, Nasty)])

s = {first, second}
Nasty.changes = s.clear
print(Nasty(2) in s, len(s))
s = {first}
Nasty.changes = lambda: s.update(range(5, 40))
s.add(Nasty(2))
print(len(s))
Nasty.changes = s.clear
s.discard(Nasty(1))
print(len(s))
Nasty.changes = lambda: s.add(7)
print(s.isdisjoint([first]), sorted(s))


class X:
    def __hash__(self):
        return 0
    def __eq__(self, other):
        source.clear()
        return False


source = dict((number, 0) for number in range(1, 1337))
source[X()] = 0
try:
    {X(): 0, 1: 1}.update(source)
except RuntimeError as error:
    print(error)


class Emptier:
    def __init__(self, what):
        self.what = what
    def __eq__(self, other):
        self.what.clear()
        return NotImplemented


left, right = [], []
left.append(Emptier(right))
right.append(Emptier(left))
print(left == right)
numbers = [1, 2, 3]
class Shrinks:
    def __eq__(self, other):
        numbers.clear()
        return False
    def __repr__(self):
        return "Shrinks()"
print(numbers.count(Shrinks()), Shrinks() in numbers)
numbers = [1, 2, 3]
try:
    numbers.index(Shrinks())
except ValueError as error:
    print(error, len(numbers))
numbers = [1, 2, 3]
try:
    numbers.remove(Shrinks())
except ValueError as error:
    print(error, numbers)
values = [3, 1, 2]
def key(value):
    values.append(value)
    return value
try:
    values.sort(key=key)
except ValueError as error:
    print(error, values)
class Odd:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        objects.append(4)
        return self.n < other.n
objects = [Odd(2), Odd(1)]
try:
    objects.sort()
except ValueError as error:
    print(error, len(objects))
class Strange:
    def __init__(self, number):
        self.number = number
    def __eq__(self, other):
        taken.clear()
        raise ZeroDivisionError("asked")
    def __hash__(self):
        return 0
taken = {Strange(number) for number in (1,)}
for what in (lambda: {Strange(2)}.update(taken), lambda: taken.add(Strange(3)), lambda: Strange(4) in taken):
    try:
        what()
    except ZeroDivisionError as error:
        print(error, len(taken))
    taken.clear()
    taken.add(Strange(5))
# expect:
#| 2 1
#| gone 0
#| 1 21
#| 23 new [1, 3]
#| False 0
#| 37
#| 0
#| True []
#| dict mutated during update
#| True
#| 0 False
#| Shrinks() is not in list 0
#| list.remove(x): x not in list []
#| list modified during sort [1, 2, 3]
#| list modified during sort 2
#| asked 0
#| asked 0
#| asked 0
