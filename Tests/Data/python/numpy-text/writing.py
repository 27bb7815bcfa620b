# What is written into arrays of text, and who sees it.
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

a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(a.copy(),0,'longer')))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(a.copy(),slice(None),'zz')))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(a.copy(),[0,2],['p','q'])))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(a.copy(),np.array([True,False,True]),'T')))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(a.copy(),1,5)))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(a.copy(),7,'p')))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(m.copy(),(slice(None),0),'k')))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: ((lambda b,c: (put(b,0,'ZZ'),c))(a[1:],a)))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: ((lambda c: (put(c.T,(0,1),'ZZ'),c))(m)))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: ((lambda c: (put(c.reshape(4),3,'ZZ'),c))(m)))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: ((lambda c: (put(c.flatten(),3,'ZZ'),c))(m)))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: ((lambda c: (put(np.flip(c),(0,0),'ZZ'),c))(m)))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: ((lambda c: (put(c[[0,1]],(0,0),'ZZ'),c))(m)))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(np.broadcast_to(a,(2,3)),(0,0),'q')))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (put(np.empty(1,dtype='U9'),0,'abc')))
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
show(lambda: (y.sort() or y))
# expect:
#| array(['lon', 'abc', 'a'], dtype='<U3')
#| array(['zz', 'zz', 'zz'], dtype='<U3')
#| array(['p', 'abc', 'q'], dtype='<U3')
#| array(['T', 'abc', 'T'], dtype='<U3')
#| array(['b', '5', 'a'], dtype='<U3')
#| IndexError index 7 is out of bounds for axis 0 with size 3
#| array([['k', 'yy'],
#|        ['k', 'w']], dtype='<U3')
#| (array(['ZZ', 'a'], dtype='<U3'), array(['b', 'ZZ', 'a'], dtype='<U3'))
#| (array([['x', 'ZZ'],
#|        ['yy', 'w']], dtype='<U3'), array([['x', 'yy'],
#|        ['ZZ', 'w']], dtype='<U3'))
#| (array(['x', 'yy', 'zzz', 'ZZ'], dtype='<U3'), array([['x', 'yy'],
#|        ['zzz', 'ZZ']], dtype='<U3'))
#| (array(['x', 'yy', 'zzz', 'ZZ'], dtype='<U3'), array([['x', 'yy'],
#|        ['zzz', 'w']], dtype='<U3'))
#| (array([['ZZ', 'zzz'],
#|        ['yy', 'x']], dtype='<U3'), array([['x', 'yy'],
#|        ['zzz', 'ZZ']], dtype='<U3'))
#| (array([['ZZ', 'yy'],
#|        ['zzz', 'w']], dtype='<U3'), array([['x', 'yy'],
#|        ['zzz', 'w']], dtype='<U3'))
#| ValueError assignment destination is read-only
#| array(['abc'], dtype='<U9')
#| array(['bird', 'cat', 'cat', 'dog'], dtype='<U4')
