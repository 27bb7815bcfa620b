def gen(n):
    for i in range(n):
        x = yield i * i
        if x is not None: print("got", x)
g = gen(3)
print(next(g), g.send("hi"), next(g))
try: next(g)
except StopIteration as e: print("stop", e.value)
print(list(gen(4)), sum(gen(5)))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
out = []
for f in fib():
    if f > 50: break
    out.append(f)
print(out)
def inner():
    r = yield 1
    print("r", r)
    try:
        yield 2
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    return "result"
def outer():
    v = yield from inner()
    print("v", v)
    yield from [10, 20]
    return 99
o = outer()
print(next(o), o.send("S"), o.throw(ValueError("boom")), list(o))
def cleanup():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")
for q in cleanup(): break
c = cleanup(); next(c); c.close()
def tryall():
    for i in range(4):
        try:
            if i == 1: raise KeyError(i)
            yield ("ok", i)
        except KeyError as e:
            yield ("err", e.args)
        else:
            yield ("else", i)
        finally:
            yield ("fin", i)
print(list(tryall()))
def expr():
    x = [(yield 1), 2, (yield 3)]
    y = (yield x) + (yield 5) * 2
    z = (yield 7) if y > 0 else (yield 8)
    w = (yield 9) or (yield 10)
    print(f"{(yield 11)!r} done")
    while (yield 12): print("again")
    return (x, y, z, w)
e = expr(); print(next(e))
vals = [100, 200, 3, 4, "z", 0, "w", "f", True, False]
for v in vals:
    try: print("->", e.send(v))
    except StopIteration as s: print("ret", s.value)
def tree(t):
    if t is None: return
    l, v, r = t
    yield from tree(l)
    yield v
    yield from tree(r)
print(list(tree(((None, 1, None), 2, (None, 3, (None, 4, None))))))
class Tree:
    def __init__(self, *k): self.k = k
    def __iter__(self):
        for k in self.k: yield k
print(list(Tree(1, 2, 3)), [x for x in Tree(4, 5)], dict(zip("ab", Tree(1, 2))))
def m(x):
    match x:
        case 0: return "zero"
        case int(n) if n < 0: return f"neg {n}"
        case [a, b]: return f"pair {a} {b}"
        case [a, *rest]: return f"list {a} {rest}"
        case {"k": v, **rest}: return f"dict {v} {rest}"
        case "a" | "b": return "ab"
        case (1 | 2) as y: return f"y{y}"
        case None: return "none"
        case str() as s: return "str " + s
        case float(): return "float"
        case P(x=0, y=yy): return f"P0 {yy}"
        case P(xx, yy): return f"P {xx} {yy}"
        case _: return "other"
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
for v in [0, -5, [1, 2], (1, 2, 3), {"k": 1, "z": 2}, "a", 2, None, "hello", 1.5, P(0, 7), P(3, 4), {1}, 77]:
    print(m(v))
def gm(cmds):
    for c in cmds:
        match c.split():
            case ["go", d]: yield f"going {d}"
            case ["stop"]:
                yield "stopping"
                return
            case _: yield "?"
print(list(gm(["go n", "x", "stop", "go s"])))
def sg():
    yield 1
    raise StopIteration
try: list(sg())
except RuntimeError as r: print(r, repr(r.__cause__))
gg = gen(2)
try: gg.send(5)
except TypeError as t: print(t)
def run():
    total = 0
    while True:
        x = yield total
        if x is None: return
        total += x
r = run(); next(r); r.send(3); print(r.send(4))
def withg():
    class C:
        def __enter__(self): print("enter"); return 5
        def __exit__(self, *a): print("exit", a[0]); return False
    with C() as c:
        yield c
        yield c + 1
print(list(withg()))
def d():
    yield
print(next(d()), type(d()).__name__)
# expect:
#| got hi
#| 0 1 4
#| stop None
#| [0, 1, 4, 9] 30
#| [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
#| r S
#| caught boom
#| v result
#| 1 2 recovered [10, 20]
#| cleanup
#| cleanup
#| [('ok', 0), ('else', 0), ('fin', 0), ('err', (1,)), ('fin', 1), ('ok', 2), ('else', 2), ('fin', 2), ('ok', 3), ('else', 3), ('fin', 3)]
#| 1
#| -> 3
#| -> [100, 2, 200]
#| -> 5
#| -> 7
#| -> 9
#| -> 10
#| -> 11
#| 'f' done
#| -> 12
#| again
#| -> 12
#| ret ([100, 2, 200], 11, 'z', 'w')
#| [1, 2, 3, 4]
#| [1, 2, 3] [4, 5] {'a': 1, 'b': 2}
#| zero
#| neg -5
#| pair 1 2
#| list 1 [2, 3]
#| dict 1 {'z': 2}
#| ab
#| y2
#| none
#| str hello
#| float
#| P0 7
#| P 3 4
#| other
#| other
#| ['going n', '?', 'stopping']
#| generator raised StopIteration StopIteration()
#| can't send non-None value to a just-started generator
#| 7
#| enter
#| exit None
#| [5, 6]
#| None generator
