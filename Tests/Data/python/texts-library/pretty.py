from pprint import pprint, pformat, pp, PrettyPrinter
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
data = {"name": "x" * 30, "list": list(range(30)), "nested": {"a": ["y" * 30, "z" * 40], "b": (1, 2)}}
pprint(data)
pprint([1, 2, {"b": 1, "a": 2}])
pprint({"b": 1, "a": 2}, sort_dicts=False)
pp({"b": 1, "a": 2})
pprint(list(range(40)), width=40, compact=True)
pprint(list(range(12)), width=20)
print(pformat({"k": "a long text that will have to be broken in several lines because it is so long, really"}))
pprint("another long text " * 8)
pprint(["some words in a row " * 4, "short"])
pprint({"a": {"b": {"c": {"d": 1}}}}, depth=2)
pprint([[[[1]]]], depth=2)
pprint({"key" + str(i): list(range(i)) for i in range(8)}, width=50)
pprint(data, indent=4, width=60)
pprint(("a" * 40, "b" * 40))
pprint(("a" * 90,))
pprint({3, 1, 2})
pprint(set(range(30)), width=30)
pprint(Counter("the quick brown fox jumps over the lazy dog".split()))
pprint(OrderedDict((c * 20, i) for i, c in enumerate("abcd")))
pprint(defaultdict(list, {c * 20: [1, 2] for c in "abcd"}))
pprint(deque(["x" * 30, "y" * 30, "z" * 30], maxlen=5))
P = namedtuple("P", "x y")
pprint([P(1, 2)] * 10)


@dataclass
class Item:
    name: str
    values: list = field(default_factory=list)


pprint([Item("a" * 30, list(range(20))), Item("b")])
pprint(Item("c" * 30, ["d" * 30, "e" * 30]))
pprint({1: "a", "b": 2, (1, 2): 3})
pprint([])
pprint({})
pprint(None)
pprint(1234567, underscore_numbers=True)
print(pformat([True, 2.5, "q"]))
PrettyPrinter(width=20).pprint(["aaaaaaaa", "bbbbbbbb", "cccccc"])
matrix = [[i * j for j in range(8)] for i in range(8)]
pprint(matrix)
pprint(matrix, width=30)
# expect:
#| {'list': [0,
#|           1,
#|           2,
#|           3,
#|           4,
#|           5,
#|           6,
#|           7,
#|           8,
#|           9,
#|           10,
#|           11,
#|           12,
#|           13,
#|           14,
#|           15,
#|           16,
#|           17,
#|           18,
#|           19,
#|           20,
#|           21,
#|           22,
#|           23,
#|           24,
#|           25,
#|           26,
#|           27,
#|           28,
#|           29],
#|  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|  'nested': {'a': ['yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
#|                   'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'],
#|             'b': (1, 2)}}
#| [1, 2, {'a': 2, 'b': 1}]
#| {'b': 1, 'a': 2}
#| {'b': 1, 'a': 2}
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
#|  12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
#|  22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
#|  32, 33, 34, 35, 36, 37, 38, 39]
#| [0,
#|  1,
#|  2,
#|  3,
#|  4,
#|  5,
#|  6,
#|  7,
#|  8,
#|  9,
#|  10,
#|  11]
#| {'k': 'a long text that will have to be broken in several lines because it is '
#|       'so long, really'}
#| ('another long text another long text another long text another long text '
#|  'another long text another long text another long text another long text ')
#| ['some words in a row some words in a row some words in a row some words in a '
#|  'row ',
#|  'short']
#| {'a': {'b': {...}}}
#| [[[...]]]
#| {'key0': [],
#|  'key1': [0],
#|  'key2': [0, 1],
#|  'key3': [0, 1, 2],
#|  'key4': [0, 1, 2, 3],
#|  'key5': [0, 1, 2, 3, 4],
#|  'key6': [0, 1, 2, 3, 4, 5],
#|  'key7': [0, 1, 2, 3, 4, 5, 6]}
#| {   'list': [   0,
#|                 1,
#|                 2,
#|                 3,
#|                 4,
#|                 5,
#|                 6,
#|                 7,
#|                 8,
#|                 9,
#|                 10,
#|                 11,
#|                 12,
#|                 13,
#|                 14,
#|                 15,
#|                 16,
#|                 17,
#|                 18,
#|                 19,
#|                 20,
#|                 21,
#|                 22,
#|                 23,
#|                 24,
#|                 25,
#|                 26,
#|                 27,
#|                 28,
#|                 29],
#|     'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|     'nested': {   'a': [   'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
#|                            'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'],
#|                   'b': (1, 2)}}
#| ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#|  'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb')
#| ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',)
#| {1, 2, 3}
#| {0,
#|  1,
#|  2,
#|  3,
#|  4,
#|  5,
#|  6,
#|  7,
#|  8,
#|  9,
#|  10,
#|  11,
#|  12,
#|  13,
#|  14,
#|  15,
#|  16,
#|  17,
#|  18,
#|  19,
#|  20,
#|  21,
#|  22,
#|  23,
#|  24,
#|  25,
#|  26,
#|  27,
#|  28,
#|  29}
#| Counter({'the': 2,
#|          'quick': 1,
#|          'brown': 1,
#|          'fox': 1,
#|          'jumps': 1,
#|          'over': 1,
#|          'lazy': 1,
#|          'dog': 1})
#| OrderedDict([('aaaaaaaaaaaaaaaaaaaa', 0),
#|              ('bbbbbbbbbbbbbbbbbbbb', 1),
#|              ('cccccccccccccccccccc', 2),
#|              ('dddddddddddddddddddd', 3)])
#| defaultdict(<class 'list'>,
#|             {'aaaaaaaaaaaaaaaaaaaa': [1, 2],
#|              'bbbbbbbbbbbbbbbbbbbb': [1, 2],
#|              'cccccccccccccccccccc': [1, 2],
#|              'dddddddddddddddddddd': [1, 2]})
#| deque(['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#|        'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
#|        'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'],
#|       maxlen=5)
#| [P(x=1, y=2),
#|  P(x=1, y=2),
#|  P(x=1, y=2),
#|  P(x=1, y=2),
#|  P(x=1, y=2),
#|  P(x=1, y=2),
#|  P(x=1, y=2),
#|  P(x=1, y=2),
#|  P(x=1, y=2),
#|  P(x=1, y=2)]
#| [Item(name='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#|       values=[0,
#|               1,
#|               2,
#|               3,
#|               4,
#|               5,
#|               6,
#|               7,
#|               8,
#|               9,
#|               10,
#|               11,
#|               12,
#|               13,
#|               14,
#|               15,
#|               16,
#|               17,
#|               18,
#|               19]),
#|  Item(name='b', values=[])]
#| Item(name='cccccccccccccccccccccccccccccc',
#|      values=['dddddddddddddddddddddddddddddd', 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeee'])
#| {1: 'a', 'b': 2, (1, 2): 3}
#| []
#| {}
#| None
#| 1_234_567
#| [True, 2.5, 'q']
#| ['aaaaaaaa',
#|  'bbbbbbbb',
#|  'cccccc']
#| [[0, 0, 0, 0, 0, 0, 0, 0],
#|  [0, 1, 2, 3, 4, 5, 6, 7],
#|  [0, 2, 4, 6, 8, 10, 12, 14],
#|  [0, 3, 6, 9, 12, 15, 18, 21],
#|  [0, 4, 8, 12, 16, 20, 24, 28],
#|  [0, 5, 10, 15, 20, 25, 30, 35],
#|  [0, 6, 12, 18, 24, 30, 36, 42],
#|  [0, 7, 14, 21, 28, 35, 42, 49]]
#| [[0, 0, 0, 0, 0, 0, 0, 0],
#|  [0, 1, 2, 3, 4, 5, 6, 7],
#|  [0, 2, 4, 6, 8, 10, 12, 14],
#|  [0, 3, 6, 9, 12, 15, 18, 21],
#|  [0,
#|   4,
#|   8,
#|   12,
#|   16,
#|   20,
#|   24,
#|   28],
#|  [0,
#|   5,
#|   10,
#|   15,
#|   20,
#|   25,
#|   30,
#|   35],
#|  [0,
#|   6,
#|   12,
#|   18,
#|   24,
#|   30,
#|   36,
#|   42],
#|  [0,
#|   7,
#|   14,
#|   21,
#|   28,
#|   35,
#|   42,
#|   49]]
