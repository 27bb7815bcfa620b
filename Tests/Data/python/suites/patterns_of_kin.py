# Patterns for what is built on Python's own containers: tuples with names, dictionaries of the library, a deque.
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

Point = namedtuple("Point", "x y")


class Stack(list):
    pass


class Table(dict):
    pass


def said(value):
    match value:
        case [x, y]:
            return f"two: {x} {y}"
        case [first, *rest]:
            return f"more: {first} {rest}"
        case {"a": a, **rest}:
            return f"a: {a} {rest} {type(rest).__name__}"
        case {}:
            return "a mapping"
        case _:
            return "nothing"


for value in (Point(1, 2), Stack([1, 2]), Stack([1, 2, 3]), Stack(), deque([1, 2]), deque("abc", 2), Counter("aab"), Counter(),
              defaultdict(int, {0: 1}), OrderedDict(a=1), Table(a=1, b=2), "ab", b"ab", {1, 2}):
    print(type(value).__name__, said(value))
counts = defaultdict(int)
match counts:
    case {"missing": 0}:
        print("made")
    case _:
        print("not made", len(counts))
for value in (b"a", bytearray(b"b"), frozenset([1]), 1):
    match value:
        case bytes(x) | bytearray(x):
            print("bytes", x)
        case frozenset(x):
            print("frozen", x)
        case int(x):
            print("int", x)
# expect:
#| Point two: 1 2
#| Stack two: 1 2
#| Stack more: 1 [2, 3]
#| Stack nothing
#| deque two: 1 2
#| deque two: b c
#| Counter a: 2 {'b': 1} dict
#| Counter a mapping
#| defaultdict a mapping
#| OrderedDict a: 1 {} dict
#| Table a: 1 {'b': 2} dict
#| str nothing
#| bytes nothing
#| set nothing
#| not made 0
#| bytes b'a'
#| bytes bytearray(b'b')
#| frozen frozenset({1})
#| int 1
