# Texts out of files.
import io
import numpy as np

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

def put(a, key, value):
    a[key] = value
    return a

s = np.str_('abc')
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
X = np.arange(8.0).reshape(4, 2)

show(lambda: (np.loadtxt(io.StringIO("a b\nccc d"),dtype=str)))
show(lambda: (np.loadtxt(io.StringIO("a, b\nccc,d"),dtype=str,delimiter=',')))
show(lambda: (np.loadtxt(io.StringIO("1 2\n3 4"),dtype='U1')))
show(lambda: (np.loadtxt(io.StringIO("1 x\n3 y"),dtype=str,usecols=1)))
show(lambda: (np.loadtxt(io.StringIO("1 x\n3 y"),dtype=str,unpack=True)))
show(lambda: (np.genfromtxt(io.StringIO("a,b\nccc,d"),dtype=str,delimiter=',')))
show(lambda: (np.genfromtxt(io.StringIO("a, b\nccc,d"),dtype=str,delimiter=',',autostrip=True)))
show(lambda: (np.genfromtxt(io.StringIO("a, b\nccc, d"),dtype=str,delimiter=',')))
show(lambda: (np.genfromtxt(io.StringIO("1,2\n3,4"),dtype=None,delimiter=',')))
show(lambda: (np.genfromtxt(io.StringIO("1.5,2.5\n3,4"),dtype=None,delimiter=',')))
show(lambda: (np.genfromtxt(io.StringIO("a,b\nccc,d"),dtype=None,delimiter=',',encoding=None)))
show(lambda: (np.genfromtxt(io.StringIO("a,\nccc,d"),dtype=str,delimiter=',')))
# expect:
#| array([['a', 'b'],
#|        ['ccc', 'd']], dtype='<U3')
#| array([['a', ' b'],
#|        ['ccc', 'd']], dtype='<U3')
#| array([['1', '2'],
#|        ['3', '4']], dtype='<U1')
#| array(['x', 'y'], dtype='<U1')
#| array([['1', '3'],
#|        ['x', 'y']], dtype='<U1')
#| array([['a', 'b'],
#|        ['ccc', 'd']], dtype='<U3')
#| array([['a', 'b'],
#|        ['ccc', 'd']], dtype='<U3')
#| array([['a', ' b'],
#|        ['ccc', ' d']], dtype='<U3')
#| array([[1, 2],
#|        [3, 4]])
#| array([[1.5, 2.5],
#|        [3. , 4. ]])
#| array([['a', 'b'],
#|        ['ccc', 'd']], dtype='<U3')
#| array([['a', ''],
#|        ['ccc', 'd']], dtype='<U3')
