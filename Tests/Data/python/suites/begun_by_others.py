# What stands in the place of __init__, and polynomials of complex numbers.
import numpy as np
b = np.poly1d([2, 6, 6, 1])
a = np.poly1d([-1j, 1 + 2j, -(2 + 1j), 1])
q, r = np.polydiv(b, a)
print(q, r, repr(q*a+r))
print(str(np.poly1d([1.89999 + 2j, -3j, -5.12345678, 2 + 1j])))
p = np.poly1d([1, 2, 3])
p.coeffs[0] = 0
print(p)
p.coeffs[:] = 0
print(p, np.poly1d([0]), np.poly1d([2.5]), np.poly1d([1,0,0]))
print(np.polydiv([3.0, 5.0, 2.0], [2.0, 1.0]), np.polydiv([3,5,2],[2,1]), np.polydiv(np.array([3,5], np.float32), np.array([1], np.float32)))
try: np.digitize([1, 2, 3], [1, 2, 3 + 1j])
except TypeError as e: print(e)
import functools
def f(*a, **k): print(len(a), k)
class A: __init__ = functools.partial(f, 1)
class B: __init__ = functools.partialmethod(f, 1)
class C: __init__ = staticmethod(f)
class D: __init__ = classmethod(f)
class E: __init__ = functools.lru_cache(f)
class F: __init__ = functools.wraps(f)(lambda *a: print("w", len(a)))
for k in (A,B,C,D,E,F): k(5)
class G: __init__ = print
G(3)
def booh(self): raise AttributeError("booh")
class I: __init__ = property(booh)
try: I()
except AttributeError as e: print(e)
# expect:
#|  
#| 2j             2
#| (10 + -2j) x + (4 + 4j) x + (1 + -2j) poly1d([2.+0.j, 6.+0.j, 6.+0.j, 1.+0.j])
#|             3      2
#| (1.9 + 2j) x - 3j x - 5.123 x + (2 + 1j)
#|  
#| 2 x + 3
#|  
#| 0  
#| 0  
#| 2.5    2
#| 1 x
#| (array([1.5 , 1.75]), array([0.25])) (array([1.5 , 1.75]), array([0.25])) (array([3., 5.], dtype=float32), array([0.], dtype=float32))
#| Cannot cast array data from dtype('complex128') to dtype('float64') according to the rule 'safe'
#| 2 {}
#| 3 {}
#| 1 {}
#| 2 {}
#| 2 {}
#| w 2
#| 3
#| booh
