# Operators and constructors remember the functions of a class until it changes.
class V:
    def __init__(self, x, y=0):
        self.x = x; self.y = y
    def __add__(self, o):
        if isinstance(o, (int, float)): return V(self.x + o, self.y)
        return V(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return NotImplemented
    def __mul__(self, k, extra=1): return V(self.x * k, self.y * k)
    def __repr__(self): return f"V({self.x}, {self.y})"
def f(a, b=2, /, c=3, *, d=4): return (a, b, c, d)
def g(a, b=2, c=3): return (a, b, c)
for k in range(3):
    print(V(1, 2) + V(3, 4), V(1, 2) + 3, V(1.5) + 2.5, V(1, y=3), V(y=1, x=2))
    print(g(1, c=5), g(c=1, a=2), g(a=1, b=2, c=3), f(1, c=2), f(1, d=9))
    try: print(V(1, 2) - V(1, 2))
    except TypeError as e: print(e)
    try: print(V(1, 2) - 3)
    except TypeError as e: print(e)
    try: print(g(1, a=3))
    except TypeError as e: print(e)
    try: print(g(1, q=3))
    except TypeError as e: print(e)
    try: print(g(b=3))
    except TypeError as e: print(e)
    try: print(f(a=3))
    except TypeError as e: print(e)
    print(V(1, 2) * 3, V(1, 2) * 2.5)
class W(V):
    def __radd__(self, o): return "radd"
print(V(1, 2) + W(1, 2), W(1, 2) + V(1, 2), W(1,2) + W(1,2))
V.__add__ = lambda self, o: "patched"
print(V(1, 2) + V(3, 4), V(1, 2) + 3)
# expect:
#| V(4, 6) V(4, 2) V(4.0, 0) V(1, 3) V(2, 1)
#| (1, 2, 5) (2, 2, 1) (1, 2, 3) (1, 2, 2, 4) (1, 2, 3, 9)
#| unsupported operand type(s) for -: 'V' and 'V'
#| unsupported operand type(s) for -: 'V' and 'int'
#| g() got multiple values for argument 'a'
#| g() got an unexpected keyword argument 'q'
#| g() missing 1 required positional argument: 'a'
#| f() got some positional-only arguments passed as keyword arguments: 'a'
#| V(3, 6) V(2.5, 5.0)
#| V(4, 6) V(4, 2) V(4.0, 0) V(1, 3) V(2, 1)
#| (1, 2, 5) (2, 2, 1) (1, 2, 3) (1, 2, 2, 4) (1, 2, 3, 9)
#| unsupported operand type(s) for -: 'V' and 'V'
#| unsupported operand type(s) for -: 'V' and 'int'
#| g() got multiple values for argument 'a'
#| g() got an unexpected keyword argument 'q'
#| g() missing 1 required positional argument: 'a'
#| f() got some positional-only arguments passed as keyword arguments: 'a'
#| V(3, 6) V(2.5, 5.0)
#| V(4, 6) V(4, 2) V(4.0, 0) V(1, 3) V(2, 1)
#| (1, 2, 5) (2, 2, 1) (1, 2, 3) (1, 2, 2, 4) (1, 2, 3, 9)
#| unsupported operand type(s) for -: 'V' and 'V'
#| unsupported operand type(s) for -: 'V' and 'int'
#| g() got multiple values for argument 'a'
#| g() got an unexpected keyword argument 'q'
#| g() missing 1 required positional argument: 'a'
#| f() got some positional-only arguments passed as keyword arguments: 'a'
#| V(3, 6) V(2.5, 5.0)
#| radd V(2, 4) V(2, 4)
#| patched patched
