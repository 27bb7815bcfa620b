# Elements: np.str_ is a str.
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

show(lambda: (f"{y[0]:>6}|{y[0]}"))
show(lambda: ("%s and %r"%(y[0],y[0])))
show(lambda: (y[0]+'s'))
show(lambda: (y[0].upper()))
show(lambda: (y[0]=='cat'))
show(lambda: (y[0] in ['cat']))
show(lambda: ({'cat':1}[y[0]]))
show(lambda: (y+'s'))
show(lambda: (np.where(X>3,'big','s')))
show(lambda: (s=='a'))
show(lambda: (s<'b'))
show(lambda: (s+'b'))
show(lambda: (s*2))
show(lambda: (s[0]))
show(lambda: (s.item()))
show(lambda: (s.size))
show(lambda: (s.ndim))
# expect:
#| '   cat|cat'
#| "cat and np.str_('cat')"
#| 'cats'
#| 'CAT'
#| True
#| True
#| 1
#| array(['cats', 'dogs', 'cats', 'birds'], dtype='<U5')
#| array([['s', 's'],
#|        ['s', 's'],
#|        ['big', 'big'],
#|        ['big', 'big']], dtype='<U3')
#| False
#| True
#| 'abcb'
#| 'abcabc'
#| 'a'
#| 'abc'
#| 1
#| 0
