# Corners of Python's own types that CPython's suites ask about.
import copy
import time
from fractions import Fraction


def tried(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


for base in (2**234, -1, 1, 37):
    tried(lambda: int("0", base))
tried(lambda: bool.from_bytes(b"\x00" * 8, "big"))
tried(lambda: bool.from_bytes(b"\x02", "little"))
for text in (b"123\xa0", b" 12 ", "123\x00", "\u0663\u0661\u0664", b"\x1c12"):
    tried(lambda: float(text))
    tried(lambda: int(text))
for text in ("0x3fffffffffffffp+970", "+0x3.fffffffffffffp1022", "0x1p\uff10", "0x1.fffffffffffff8p-1022", "0x0.ffffffffffffffp-1022"):
    tried(lambda: float.fromhex(text))
for x, y in ((-0.0, float("-inf")), (0.0, float("-inf")), (0.0, -1.0), (-0.0, float("inf"))):
    tried(lambda: pow(x, y))
tried(lambda: sum([b"a"], b""))
tried(lambda: sum([], bytearray()))
tried(lambda: time.sleep("1"))
tried(lambda: time.sleep(float("nan")))
print(1 + 0j in range(3), 2.0 in range(3), 1 + 1j in range(3), hash(range(5)) == hash(range(5)), hash(range(1, 9, 3)))


class Length:
    def __init__(self, length):
        self.length = length
    def __len__(self):
        return self.length


for length in (2**63, -2**63 - 10, -1, None, 4.5):
    tried(lambda: len(Length(length)))
for slots in ("", "42", "x\x00y", ("__dict__", "__dict__"), ("__weakref__", "__weakref__"), "x"):
    tried(lambda: type("A", (), {"__slots__": slots}).__name__)
tried(lambda: type("A", (int,), {"__slots__": "x"}))
tried(lambda: type("A", (Length,), {"__slots__": "__dict__"}))
tried(lambda: type("A\x00B", (), {}))
tried(lambda: type("A", (), {"__qualname__": b"B"}))


class Counting(int):
    count = 0
    def __hash__(self):
        Counting.count += 1
        return int.__hash__(self)


numbers = dict.fromkeys(map(Counting, range(10)))
unordered = set(numbers)
unordered.difference(numbers)
dict.fromkeys(unordered)
dict.fromkeys(numbers, 1)
print(Counting.count)


class Tracer:
    def __init__(self, value):
        self.value = value
    def __hash__(self):
        return self.value
    def __deepcopy__(self, memo=None):
        return Tracer(self.value + 1)


print([tracer.value for tracer in copy.deepcopy(frozenset([Tracer(10)]))])
half = Fraction(1, 2)
print(half + 1j, 1j - half, half * 2j, 1j / half)
# expect:
#| ValueError int() base must be >= 2 and <= 36, or 0
#| ValueError int() base must be >= 2 and <= 36, or 0
#| ValueError int() base must be >= 2 and <= 36, or 0
#| ValueError int() base must be >= 2 and <= 36, or 0
#| False
#| True
#| ValueError could not convert string to float: b'123\xa0'
#| ValueError invalid literal for int() with base 10: b'123\xa0'
#| 12.0
#| 12
#| ValueError could not convert string to float: '123\x00'
#| ValueError invalid literal for int() with base 10: '123\x00'
#| 314.0
#| 314
#| ValueError could not convert string to float: b'\x1c12'
#| ValueError invalid literal for int() with base 10: b'\x1c12'
#| OverflowError hexadecimal value too large to represent as a float
#| OverflowError hexadecimal value too large to represent as a float
#| ValueError invalid hexadecimal floating-point string
#| 4.450147717014403e-308
#| 2.2250738585072014e-308
#| inf
#| inf
#| ZeroDivisionError 0.0 cannot be raised to a negative power
#| 0.0
#| TypeError sum() can't sum bytes [use b''.join(seq) instead]
#| TypeError sum() can't sum bytearray [use b''.join(seq) instead]
#| TypeError 'str' object cannot be interpreted as an integer
#| ValueError Invalid value NaN (not a number)
#| True True False True -9160968616009628824
#| OverflowError cannot fit 'int' into an index-sized integer
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError __slots__ must be identifiers
#| TypeError __slots__ must be identifiers
#| TypeError __slots__ must be identifiers
#| TypeError __dict__ slot disallowed: we already got one
#| TypeError __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
#| 'A'
#| TypeError nonempty __slots__ not supported for subtype of 'int'
#| TypeError __dict__ slot disallowed: we already got one
#| ValueError type name must not contain null characters
#| TypeError type __qualname__ must be a str, not bytes
#| 10
#| [11]
#| (0.5+1j) (-0.5+1j) 1j 2j
