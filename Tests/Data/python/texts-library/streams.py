import io
import sys
import contextlib
f = io.StringIO()
print(f.write("hello\nworld\n"), f.getvalue() == "hello\nworld\n")
print("x", 1, sep="-", end="!", file=f)
print(repr(f.getvalue()), f.tell())
f.seek(0)
print(repr(f.readline()), repr(f.read(3)), repr(f.read()), repr(f.read()))
f.seek(0)
print(list(f), f.closed)
f.seek(6)
f.write("WORLD")
print(repr(f.getvalue()))
f.truncate(3)
print(repr(f.getvalue()))
g = io.StringIO("a\nb\nc")
print(g.readlines(), g.readable())
with io.StringIO("one\ntwo") as h:
    for number, line in enumerate(h):
        print(number, line.strip())
print(h.closed)
try:
    h.read()
except ValueError as error:
    print(error)
try:
    io.StringIO(5)
except TypeError as error:
    print(error)
try:
    f.write(5)
except TypeError as error:
    print(error)
with contextlib.redirect_stdout(io.StringIO()) as buffer:
    print("hidden", 3)
    print("more")
print("shown", repr(buffer.getvalue()))
sys.stdout.write("direct\n")
print("a", file=sys.stdout)
print("b", file=None)
sys.stdout.flush()


class Log:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


log = Log()
print("x", "y", file=log)
print(log.parts)
try:
    print("x", file=3)
except AttributeError as error:
    print(error)
print(sys.maxsize, sys.float_info.epsilon, sys.float_info.max, sys.float_info.dig)
print(sys.float_info)
print(sys.byteorder, sys.maxunicode)
sys.setrecursionlimit(1100)
print(sys.getrecursionlimit())


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
try:
    sys.exit("done")
except SystemExit as error:
    print("exit", error, error.code)
# expect:
#| 12 True
#| 'hello\nworld\nx-1!' 16
#| 'hello\n' 'wor' 'ld\nx-1!' ''
#| ['hello\n', 'world\n', 'x-1!'] False
#| 'hello\nWORLD\nx-1!'
#| 'hel'
#| ['a\n', 'b\n', 'c'] True
#| 0 one
#| 1 two
#| True
#| I/O operation on closed file
#| initial_value must be str or None, not int
#| string argument expected, got 'int'
#| shown 'hidden 3\nmore\n'
#| direct
#| a
#| b
#| ['x', ' ', 'y', '\n']
#| 'int' object has no attribute 'write'
#| 9223372036854775807 2.220446049250313e-16 1.7976931348623157e+308 15
#| sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
#| little 1114111
#| 1100
#| 900
#| exit done done
