import operator
from operator import itemgetter, attrgetter, methodcaller
print(operator.add(2, 3), operator.sub(2, 3), operator.mul(2, 3), operator.truediv(7, 2))
print(operator.floordiv(7, 2), operator.mod(7, 3), operator.pow(2, 5), operator.neg(4), operator.pos(-4))
print(operator.lt(1, 2), operator.le(2, 2), operator.eq(1, 1.0), operator.ne(1, 2), operator.ge(1, 2), operator.gt(3, 1))
print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.invert(5), operator.inv(0))
print(operator.lshift(1, 4), operator.rshift(16, 2), operator.abs(-3), operator.index(7))
print(operator.not_(0), operator.not_("a"), operator.truth([]), operator.truth([0]))
print(operator.is_(None, None), operator.is_not(None, None))
print(operator.concat([1], [2]), operator.contains([1, 2], 2), operator.countOf([1, 2, 1], 1), operator.indexOf("abc", "c"))
print(operator.getitem([5, 6], 1), operator.getitem({"a": 1}, "a"), operator.getitem("abc", slice(1, None)))
data = [1, 2, 3]
operator.setitem(data, 0, 9)
operator.delitem(data, 1)
print(data)
print(operator.iadd(data, [4]), data, operator.iadd(2, 3), operator.imul(2, 5))
print(itemgetter(1)("abc"), itemgetter(0, 2)([7, 8, 9]), itemgetter("k")({"k": 5}), itemgetter(slice(1, 3))("abcd"))
print(sorted([("b", 1), ("a", 2)], key=itemgetter(1)), sorted([("b", 1), ("a", 2)], key=itemgetter(0)))
people = [{"name": "Ann", "age": 30}, {"name": "Bob", "age": 25}]
print(sorted(people, key=itemgetter("age")), max(people, key=itemgetter("age"))["name"])
print(list(map(itemgetter("name"), people)))


class P:
    def __init__(self, x, inner=None):
        self.x = x
        self.inner = inner

    def scaled(self, k, plus=0):
        return self.x * k + plus


p = P(3, P(4))
print(attrgetter("x")(p), attrgetter("inner.x")(p), attrgetter("x", "inner.x")(p))
print(methodcaller("scaled", 2)(p), methodcaller("scaled", 2, plus=1)(p), methodcaller("upper")("abc"))
print(itemgetter(1), attrgetter("a.b"), methodcaller("f", 1, k=2), itemgetter("a", "b"))
for bad in (lambda: itemgetter(), lambda: itemgetter(5)([1]), lambda: attrgetter("q")(p), lambda: attrgetter(1),
            lambda: operator.add(1), lambda: operator.indexOf([1], 2), lambda: operator.index(1.5)):
    try:
        bad()
    except (TypeError, IndexError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
table = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
for sign, function in table.items():
    print(sign, function(8, 2))
print(operator.__add__(1, 2), operator.matmul.__name__, operator.add.__name__)
print(operator.call(max, 1, 5))
print(operator.add("a", "b"), operator.mul([0], 3), operator.mod("%d!", 5))
# expect:
#| 5 -1 6 3.5
#| 3 1 32 -4 -4
#| True True True True False True
#| 2 7 5 -6 -1
#| 16 4 3 7
#| True False False True
#| True False
#| [1, 2] True 2 2
#| 6 1 bc
#| [9, 3]
#| [9, 3, 4] [9, 3, 4] 5 10
#| b (7, 9) 5 bc
#| [('b', 1), ('a', 2)] [('a', 2), ('b', 1)]
#| [{'name': 'Bob', 'age': 25}, {'name': 'Ann', 'age': 30}] Ann
#| ['Ann', 'Bob']
#| 3 4 (3, 4)
#| 6 7 ABC
#| operator.itemgetter(1) operator.attrgetter('a.b') operator.methodcaller('f', 1, k=2) operator.itemgetter('a', 'b')
#| TypeError itemgetter expected 1 argument, got 0
#| IndexError list index out of range
#| AttributeError 'P' object has no attribute 'q'
#| TypeError attribute name must be a string
#| TypeError add expected 2 arguments, got 1
#| ValueError sequence.index(x): x not in sequence
#| TypeError 'float' object cannot be interpreted as an integer
#| + 10
#| - 6
#| * 16
#| / 4.0
#| 3 matmul add
#| 5
#| ab [0, 0, 0] 5!
