# Sets with texts and numbers, shapes that are none.

import numpy as np
o=None
T=np.array(['a','bc','d'])


def t(f):
    try:
        r = f()
        print(type(r).__name__, repr(r), '' if o is None else repr(o))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: np.intersect1d(T,1))
t(lambda: np.intersect1d(1,T))
t(lambda: np.intersect1d(T,['a','1']))
t(lambda: np.intersect1d(T,[1,2]))
t(lambda: np.intersect1d(T,np.array([1,2])))
t(lambda: np.intersect1d(T,[]))
t(lambda: np.intersect1d(T,'a'))
t(lambda: np.union1d(T,[1,2]))
t(lambda: np.union1d(T,True))
t(lambda: np.union1d(T,'zz'))
t(lambda: np.union1d(T,[]))
t(lambda: np.setdiff1d(T,1))
t(lambda: np.setdiff1d(T,[1,2]))
t(lambda: np.setdiff1d(1,T))
t(lambda: np.setdiff1d([1,2],T))
t(lambda: np.setxor1d(T,1))
t(lambda: np.setxor1d(1,T))
t(lambda: np.setxor1d(T,[1]))
t(lambda: np.isin(1,T))
t(lambda: np.isin(T,1))
t(lambda: np.isin([1,2],T))
t(lambda: np.isin(T,[1,2]))
t(lambda: np.isin('a',T))
t(lambda: np.isin(T,'a'))
t(lambda: np.isin(T,['a']))
t(lambda: np.isin(T,[]))
t(lambda: np.isin([],T))
t(lambda: np.isin(T,['a'],kind='table'))
t(lambda: np.isin(T,['a'],invert=True))
t(lambda: np.isin(T,['a'],assume_unique=True))
t(lambda: np.isin(1.5,T))
t(lambda: np.isin(True,T))
t(lambda: np.broadcast_shapes('a'))
t(lambda: np.broadcast_shapes('ab',(2,)))
t(lambda: np.broadcast_shapes(['a']))
t(lambda: np.broadcast_shapes(('a',)))
t(lambda: np.broadcast_shapes(1.5))
t(lambda: np.broadcast_shapes((1.5,)))
t(lambda: np.broadcast_shapes((None,)))
t(lambda: np.broadcast_shapes([2,3],(1,)))
t(lambda: np.broadcast_shapes(np.array([2,3])))
t(lambda: np.broadcast_shapes(np.int64(2),3))
t(lambda: np.broadcast_shapes(True))
t(lambda: np.broadcast_shapes((True,)))
t(lambda: np.broadcast_shapes(-1))
t(lambda: np.broadcast_shapes((-1,)))
t(lambda: np.broadcast_shapes(2,3))
t(lambda: np.broadcast_shapes((2,),(3,)))
t(lambda: np.broadcast_shapes((2,1),(3,),(4,)))
t(lambda: np.broadcast_shapes())
t(lambda: np.broadcast_shapes(()))
t(lambda: np.broadcast_shapes((0,),(1,)))
t(lambda: np.broadcast_shapes((0,),(2,)))
t(lambda: np.broadcast_shapes(range(3)))
t(lambda: np.broadcast_shapes({2,3}))
t(lambda: np.broadcast_shapes(2**70))
# expect:
#| ndarray array([], dtype='<U21') 
#| ndarray array([], dtype='<U21') 
#| ndarray array(['a'], dtype='<U2') 
#| ndarray array([], dtype='<U21') 
#| ndarray array([], dtype='<U21') 
#| ndarray array([], dtype='<U32') 
#| ndarray array(['a'], dtype='<U2') 
#| ndarray array(['1', '2', 'a', 'bc', 'd'], dtype='<U21') 
#| ndarray array(['True', 'a', 'bc', 'd'], dtype='<U5') 
#| ndarray array(['a', 'bc', 'd', 'zz'], dtype='<U2') 
#| ndarray array(['a', 'bc', 'd'], dtype='<U32') 
#| ndarray array(['a', 'bc', 'd'], dtype='<U2') 
#| ndarray array(['a', 'bc', 'd'], dtype='<U2') 
#| ndarray array([1]) 
#| ndarray array([1, 2]) 
#| ndarray array(['1', 'a', 'bc', 'd'], dtype='<U21') 
#| ndarray array(['1', 'a', 'bc', 'd'], dtype='<U21') 
#| ndarray array(['1', 'a', 'bc', 'd'], dtype='<U21') 
#| ndarray array(False) 
#| ndarray array([False, False, False]) 
#| ndarray array([False, False]) 
#| ndarray array([False, False, False]) 
#| ndarray array(True) 
#| ndarray array([ True, False, False]) 
#| ndarray array([ True, False, False]) 
#| ndarray array([False, False, False]) 
#| ndarray array([], dtype=bool) 
#| ValueError The 'table' method is only supported for boolean or integer arrays. Please select 'sort' or None for kind.
#| ndarray array([False,  True,  True]) 
#| ndarray array([ True, False, False]) 
#| ndarray array(False) 
#| ndarray array(False) 
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError expected a sequence of integers or a single integer, got '1.5'
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| tuple (2, 3) 
#| tuple (2, 3) 
#| ValueError shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (2,) and arg 1 with shape (3,).
#| TypeError expected a sequence of integers or a single integer, got 'True'
#| TypeError an integer is required
#| ValueError negative dimensions are not allowed
#| ValueError negative dimensions are not allowed
#| ValueError shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (2,) and arg 1 with shape (3,).
#| ValueError shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (2,) and arg 1 with shape (3,).
#| ValueError shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 1 with shape (3,) and arg 2 with shape (4,).
#| tuple () 
#| tuple () 
#| tuple (0,) 
#| ValueError shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (0,) and arg 1 with shape (2,).
#| tuple (0, 1, 2) 
#| TypeError expected a sequence of integers or a single integer, got '{2, 3}'
#| ValueError Maximum allowed dimension exceeded
