# Indices, comparisons and NumPy's functions.
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

show(lambda: (np.vectorize(str.upper)(a)))
show(lambda: (np.vectorize(lambda v: 'pos' if v>0 else 'negative')(np.array([1,-1,2]))))
show(lambda: (np.vectorize(lambda v: 'pos' if v>0 else 'negative', otypes=[str])(np.array([1,-1,2]))))
show(lambda: ((np.random.seed(0),np.random.choice(['H','T'],size=5))[1]))
show(lambda: ((np.random.seed(0),np.random.choice(['H','T']))[1]))
show(lambda: (np.random.default_rng(1).choice(['a','b','c'],3,replace=False)))
show(lambda: (np.random.default_rng(1).choice(a,(2,2),p=[0.5,0.25,0.25])))
show(lambda: (np.random.default_rng(1).permutation(a)))
show(lambda: ((np.random.seed(3),np.random.permutation(a))[1]))
show(lambda: (X[y=='cat']))
show(lambda: (X[y=='cat'].mean(axis=0)))
show(lambda: (y[X[:,0]>2]))
show(lambda: ((y=='cat').sum()))
show(lambda: (np.unique(y)))
show(lambda: (np.unique(y,return_inverse=True)))
show(lambda: (np.unique(m)))
show(lambda: ([ (c,int((y==c).sum())) for c in np.unique(y)]))
show(lambda: ({c:X[y==c].sum() for c in np.unique(y)}))
show(lambda: (dict(zip(*np.unique(y,return_counts=True)))))
show(lambda: (np.where(y=='cat')[0]))
show(lambda: (np.isin(y,['cat','bird'])))
show(lambda: (~np.isin(y,['cat','bird'])))
show(lambda: ((y=='cat')|(y=='dog')))
show(lambda: (sorted(y)))
show(lambda: (set(y)=={'cat','dog','bird'}))
show(lambda: (list(map(str,y))))
show(lambda: ([str(v) for v in y]))
show(lambda: (', '.join(y)))
show(lambda: (' '.join(y[:2])))
show(lambda: (len(y[1])))
show(lambda: (str(y)))
show(lambda: (f"{y}"))
show(lambda: (m))
show(lambda: (m.T))
show(lambda: (m[0]))
show(lambda: (m[:,1]))
show(lambda: (m[1,0]))
show(lambda: (m[m=='w']))
show(lambda: (m.reshape(-1)))
show(lambda: (m.reshape(4)))
show(lambda: (m.flatten()))
show(lambda: (m.ravel()))
show(lambda: (m.tolist()))
show(lambda: (m == 'w'))
show(lambda: (m == m.T))
show(lambda: (m[::-1]))
show(lambda: (m[[1,0],[0,1]]))
show(lambda: (np.vstack([m,['q','r']])))
show(lambda: (np.concatenate([m,m],axis=1)))
show(lambda: (np.concatenate((m,np.array([[1,2]])))))
show(lambda: (np.sort(m)))
show(lambda: (np.sort(m,axis=0)))
show(lambda: (np.sort(m,axis=None)))
show(lambda: (m.argsort(axis=0)))
show(lambda: (np.broadcast_to(a,(2,3))[0]))
show(lambda: (str(np.array('hello'))))
show(lambda: ('a '+y))
show(lambda: (np.append(y,['fish'])))
show(lambda: (np.append(m,[['1','2']],axis=0)))
show(lambda: (np.insert(y,1,'q')))
show(lambda: (np.delete(y,[0,1])))
show(lambda: (np.repeat(['a','b'],[2,1])))
show(lambda: (np.tile(['a','b'],(2,2))))
show(lambda: (np.array_split(y,3)))
show(lambda: (np.split(y,2)))
show(lambda: (np.hstack((['a'],['bb','c']))))
show(lambda: (np.column_stack((y,X[:,0]))))
show(lambda: (np.column_stack((y,y))))
show(lambda: (np.stack((y,y),axis=1)))
show(lambda: (np.c_[y,y]))
show(lambda: (np.r_[y,['zzzz']]))
show(lambda: (np.lexsort((X[:,0],y))))
show(lambda: (np.argsort(y)))
show(lambda: (np.argsort(['b','a','b'],kind='stable')))
show(lambda: (np.unique(list('hello'),return_counts=True)))
show(lambda: (''.join(np.array(list('hello'))[::-1])))
show(lambda: (np.select([X[:,0]>4,X[:,0]>1],['high','mid'],default='low')))
show(lambda: (np.where(X[:,0]>3,'big','small')))
show(lambda: (np.where(X[:,0]>3,y,'none')))
show(lambda: (np.piecewise(np.array([1.0,2]),[True,False],[1,2])))
show(lambda: (np.count_nonzero(y=='cat')))
show(lambda: (np.any(y=='cat'), np.all(y=='cat'), (y=='cat').any()))
show(lambda: (np.array_equal(y,y.copy()), np.array_equal(y,['cat']), np.array_equal(y,X)))
show(lambda: (np.setdiff1d(y,['cat']), np.intersect1d(y,['cat','cow']), np.union1d(y,['cow'])))
show(lambda: (np.searchsorted(['a','c'],['b','d'])))
show(lambda: (np.searchsorted(['a','c'],'c',side='right')))
show(lambda: ([i for i,v in enumerate(y) if v=='cat']))
show(lambda: ([(i,v) for i,v in enumerate(y)]))
show(lambda: (list(zip(y,X[:,0]))))
show(lambda: (max(y), min(y)))
show(lambda: (sum(len(v) for v in y)))
show(lambda: (y.tolist().index('dog')))
show(lambda: ('cat' in y, 'cow' in y))
show(lambda: (np.take(y,[0,3]), y.take([1]), np.squeeze(m[:1]), np.expand_dims(y,0).shape, np.atleast_2d(y).shape, np.ravel(m), np.transpose(m)))
show(lambda: (y[-1], y[1:3], y[::-1], y[[0,2]], y[None].shape, y[...,None].shape))
show(lambda: (y[1.5]))
show(lambda: (y['cat']))
show(lambda: (X['a']))
show(lambda: (bool(np.array('')), bool(np.array(['x']))))
show(lambda: (a<'b', a>='abc', a<np.array(['c','a','a']), np.array(['a','b'])<='a'))
show(lambda: (np.equal(a,'a'), np.not_equal(a,['b','b','b']), np.greater(a,'a')))
show(lambda: (np.nonzero(np.array(['','a'])), np.argwhere(np.array(['','a']))))
show(lambda: (np.ndim(y), np.shape(m), np.size(m), np.shape('a'), np.size(['a','b'])))
show(lambda: (y==X[:,0]))
show(lambda: (y==3))
show(lambda: (y.foo))
show(lambda: (np.bincount(y)))
show(lambda: (np.digitize(y,[1])))
show(lambda: (np.ix_(['a','b'])))
show(lambda: (np.pad(y,1)))
show(lambda: (np.roll(y,1), np.rot90(m), np.fliplr(m), np.moveaxis(m,0,1), np.swapaxes(m,0,1)))
show(lambda: (np.apply_along_axis(len,0,m)))
show(lambda: (np.ndenumerate(m).__next__()))
show(lambda: (list(np.ndindex(2))))
show(lambda: (np.in1d(y,['cat'])))
show(lambda: (a))
show(lambda: (a.nbytes))
show(lambda: (a.strides))
show(lambda: (a+'x'))
show(lambda: ('x'+a))
show(lambda: (a+a))
show(lambda: (a==3))
show(lambda: (a==np.array([1,2,3])))
show(lambda: (a<'b'))
show(lambda: (a==['b','b','b']))
show(lambda: (a==None))
show(lambda: (a==['b','c']))
show(lambda: (np.sort(a)))
show(lambda: (a.argsort()))
show(lambda: (np.unique(a,return_counts=True)))
show(lambda: (a.argmax()))
show(lambda: (np.isin(a,['a','q'])))
show(lambda: (np.where(a=='a','yes','nope')))
show(lambda: (np.concatenate([a,['longer']])))
show(lambda: (np.concatenate([a,[1]])))
show(lambda: (np.append(a,'zzzzz')))
show(lambda: (np.zeros_like(a)))
show(lambda: (np.ones_like(a)))
show(lambda: (np.full_like(a,'abcdefg')))
show(lambda: (np.empty_like(a).shape))
show(lambda: (a[0]))
show(lambda: (a[1:]))
show(lambda: (a[[True,False,True]]))
show(lambda: (a[5]))
show(lambda: (a[0,0]))
show(lambda: (a['x']))
show(lambda: (a[...]))
show(lambda: (a[None]))
show(lambda: (a[()]))
show(lambda: (a.tolist()))
show(lambda: (list(a)))
show(lambda: (a.item(1)))
show(lambda: ('abc' in a))
show(lambda: (a.T))
show(lambda: (a.reshape(3,1)))
show(lambda: (bool(np.array(['']))))
show(lambda: (bool(np.array(['a']))))
show(lambda: (bool(a)))
show(lambda: (np.any(a=='a')))
show(lambda: (np.count_nonzero(a)))
show(lambda: (len(a)))
show(lambda: (a.copy()))
show(lambda: (np.nonzero(a)))
show(lambda: (np.flatnonzero(a=='a')))
show(lambda: (np.argwhere(a=='a')))
show(lambda: (np.searchsorted(np.sort(a),'b')))
show(lambda: (np.array_equal(a,a)))
show(lambda: (np.array_equal(a,['b','abc','a'])))
show(lambda: (np.repeat(a,2)))
show(lambda: (np.tile(a,2)))
show(lambda: (np.vstack([a,a])))
show(lambda: (np.hstack([a,a])))
show(lambda: (np.column_stack([a,a])))
show(lambda: (np.stack([a,a])))
show(lambda: (np.flip(a)))
show(lambda: (np.roll(a,1)))
show(lambda: (np.setdiff1d(a,['a'])))
show(lambda: (np.union1d(a,['z'])))
show(lambda: (np.intersect1d(a,['a','abc'])))
show(lambda: (np.random.default_rng(0).choice(a,2)))
show(lambda: (np.take(a,[0,1])))
show(lambda: (np.delete(a,0)))
show(lambda: (np.insert(a,0,'zzzz')))
show(lambda: (np.bincount(np.unique(a,return_inverse=True)[1])))
show(lambda: (np.split(a,3)))
show(lambda: (np.lexsort((a,a))))
show(lambda: (np.vectorize(len)(a)))
show(lambda: (np.asarray(a) is a))
show(lambda: (np.array_str(a)))
show(lambda: (np.select([a=='a'],['x'],'other')))
show(lambda: (np.choose([0,1],['a','b'])))
show(lambda: (np.broadcast_to(a,(2,3))))
show(lambda: (np.ravel(a)))
show(lambda: (np.size(a)))
show(lambda: (np.shape(['a','b'])))
show(lambda: (np.ndim('a')))
show(lambda: (np.atleast_1d('a')))
show(lambda: (np.squeeze(np.array([['a']]))))
show(lambda: (np.can_cast('U3','U5')))
# expect:
#| array(['B', 'ABC', 'A'], dtype='<U3')
#| array(['pos', 'negative', 'pos'], dtype='<U8')
#| array(['pos', 'negative', 'pos'], dtype='<U8')
#| array(['H', 'T', 'T', 'H', 'T'], dtype='<U1')
#| np.str_('H')
#| array(['a', 'b', 'c'], dtype='<U1')
#| array([['abc', 'a'],
#|        ['b', 'a']], dtype='<U3')
#| array(['b', 'abc', 'a'], dtype='<U3')
#| array(['abc', 'b', 'a'], dtype='<U3')
#| array([[0., 1.],
#|        [4., 5.]])
#| array([2., 3.])
#| array(['cat', 'bird'], dtype='<U4')
#| np.int64(2)
#| array(['bird', 'cat', 'dog'], dtype='<U4')
#| (array(['bird', 'cat', 'dog'], dtype='<U4'), array([1, 2, 1, 0]))
#| array(['w', 'x', 'yy', 'zzz'], dtype='<U3')
#| [(np.str_('bird'), 1), (np.str_('cat'), 2), (np.str_('dog'), 1)]
#| {np.str_('bird'): np.float64(13.0), np.str_('cat'): np.float64(10.0), np.str_('dog'): np.float64(5.0)}
#| {np.str_('bird'): np.int64(1), np.str_('cat'): np.int64(2), np.str_('dog'): np.int64(1)}
#| array([0, 2])
#| array([ True, False,  True,  True])
#| array([False,  True, False, False])
#| array([ True,  True,  True, False])
#| [np.str_('bird'), np.str_('cat'), np.str_('cat'), np.str_('dog')]
#| True
#| ['cat', 'dog', 'cat', 'bird']
#| ['cat', 'dog', 'cat', 'bird']
#| 'cat, dog, cat, bird'
#| 'cat dog'
#| 3
#| "['cat' 'dog' 'cat' 'bird']"
#| "['cat' 'dog' 'cat' 'bird']"
#| array([['x', 'yy'],
#|        ['zzz', 'w']], dtype='<U3')
#| array([['x', 'zzz'],
#|        ['yy', 'w']], dtype='<U3')
#| array(['x', 'yy'], dtype='<U3')
#| array(['yy', 'w'], dtype='<U3')
#| np.str_('zzz')
#| array(['w'], dtype='<U3')
#| array(['x', 'yy', 'zzz', 'w'], dtype='<U3')
#| array(['x', 'yy', 'zzz', 'w'], dtype='<U3')
#| array(['x', 'yy', 'zzz', 'w'], dtype='<U3')
#| array(['x', 'yy', 'zzz', 'w'], dtype='<U3')
#| [['x', 'yy'], ['zzz', 'w']]
#| array([[False, False],
#|        [False,  True]])
#| array([[ True, False],
#|        [False,  True]])
#| array([['zzz', 'w'],
#|        ['x', 'yy']], dtype='<U3')
#| array(['zzz', 'yy'], dtype='<U3')
#| array([['x', 'yy'],
#|        ['zzz', 'w'],
#|        ['q', 'r']], dtype='<U3')
#| array([['x', 'yy', 'x', 'yy'],
#|        ['zzz', 'w', 'zzz', 'w']], dtype='<U3')
#| array([['x', 'yy'],
#|        ['zzz', 'w'],
#|        ['1', '2']], dtype='<U21')
#| array([['x', 'yy'],
#|        ['w', 'zzz']], dtype='<U3')
#| array([['x', 'w'],
#|        ['zzz', 'yy']], dtype='<U3')
#| array(['w', 'x', 'yy', 'zzz'], dtype='<U3')
#| array([[0, 1],
#|        [1, 0]])
#| array(['b', 'abc', 'a'], dtype='<U3')
#| 'hello'
#| array(['a cat', 'a dog', 'a cat', 'a bird'], dtype='<U6')
#| array(['cat', 'dog', 'cat', 'bird', 'fish'], dtype='<U4')
#| array([['x', 'yy'],
#|        ['zzz', 'w'],
#|        ['1', '2']], dtype='<U3')
#| array(['cat', 'q', 'dog', 'cat', 'bird'], dtype='<U4')
#| array(['cat', 'bird'], dtype='<U4')
#| array(['a', 'a', 'b'], dtype='<U1')
#| array([['a', 'b', 'a', 'b'],
#|        ['a', 'b', 'a', 'b']], dtype='<U1')
#| [array(['cat', 'dog'], dtype='<U4'), array(['cat'], dtype='<U4'), array(['bird'], dtype='<U4')]
#| [array(['cat', 'dog'], dtype='<U4'), array(['cat', 'bird'], dtype='<U4')]
#| array(['a', 'bb', 'c'], dtype='<U2')
#| array([['cat', '0.0'],
#|        ['dog', '2.0'],
#|        ['cat', '4.0'],
#|        ['bird', '6.0']], dtype='<U32')
#| array([['cat', 'cat'],
#|        ['dog', 'dog'],
#|        ['cat', 'cat'],
#|        ['bird', 'bird']], dtype='<U4')
#| array([['cat', 'cat'],
#|        ['dog', 'dog'],
#|        ['cat', 'cat'],
#|        ['bird', 'bird']], dtype='<U4')
#| array([['cat', 'cat'],
#|        ['dog', 'dog'],
#|        ['cat', 'cat'],
#|        ['bird', 'bird']], dtype='<U4')
#| array(['cat', 'dog', 'cat', 'bird', 'zzzz'], dtype='<U4')
#| array([3, 0, 2, 1])
#| array([3, 0, 2, 1])
#| array([1, 0, 2])
#| (array(['e', 'h', 'l', 'o'], dtype='<U1'), array([1, 1, 2, 1]))
#| 'olleh'
#| array(['low', 'mid', 'mid', 'high'], dtype='<U4')
#| array(['small', 'small', 'big', 'big'], dtype='<U5')
#| array(['none', 'none', 'cat', 'bird'], dtype='<U4')
#| array([1., 2.])
#| np.int64(2)
#| (np.True_, np.False_, np.True_)
#| (True, False, False)
#| (array(['bird', 'dog'], dtype='<U4'), array(['cat'], dtype='<U4'), array(['bird', 'cat', 'cow', 'dog'], dtype='<U4'))
#| array([1, 2])
#| np.int64(2)
#| [0, 2]
#| [(0, np.str_('cat')), (1, np.str_('dog')), (2, np.str_('cat')), (3, np.str_('bird'))]
#| [(np.str_('cat'), np.float64(0.0)), (np.str_('dog'), np.float64(2.0)), (np.str_('cat'), np.float64(4.0)), (np.str_('bird'), np.float64(6.0))]
#| (np.str_('dog'), np.str_('bird'))
#| 13
#| 1
#| (True, False)
#| (array(['cat', 'bird'], dtype='<U4'), array(['dog'], dtype='<U4'), array(['x', 'yy'], dtype='<U3'), (1, 4), (1, 4), array(['x', 'yy', 'zzz', 'w'], dtype='<U3'), array([['x', 'zzz'],
#|        ['yy', 'w']], dtype='<U3'))
#| (np.str_('bird'), array(['dog', 'cat'], dtype='<U4'), array(['bird', 'cat', 'dog', 'cat'], dtype='<U4'), array(['cat', 'cat'], dtype='<U4'), (1, 4), (4, 1))
#| IndexError only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
#| IndexError only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
#| IndexError only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
#| (False, True)
#| (array([False,  True,  True]), array([ True,  True, False]), array([ True, False, False]), array([ True, False]))
#| (array([False, False,  True]), array([False,  True,  True]), array([ True,  True, False]))
#| ((array([1]),), array([[1]]))
#| (1, (2, 2), 4, (), 2)
#| array([False, False, False, False])
#| array([False, False, False, False])
#| AttributeError 'numpy.ndarray' object has no attribute 'foo'
#| TypeError Cannot cast array data from dtype('<U4') to dtype('int64') according to the rule 'safe'
#| array([1, 1, 1, 1])
#| (array(['a', 'b'], dtype='<U1'),)
#| array(['0', 'cat', 'dog', 'cat', 'bird', '0'], dtype='<U4')
#| (array(['bird', 'cat', 'dog', 'cat'], dtype='<U4'), array([['yy', 'w'],
#|        ['x', 'zzz']], dtype='<U3'), array([['yy', 'x'],
#|        ['w', 'zzz']], dtype='<U3'), array([['x', 'zzz'],
#|        ['yy', 'w']], dtype='<U3'), array([['x', 'zzz'],
#|        ['yy', 'w']], dtype='<U3'))
#| array([2, 2])
#| ((0, 0), np.str_('x'))
#| [(0,), (1,)]
#| AttributeError module 'numpy' has no attribute 'in1d'
#| array(['b', 'abc', 'a'], dtype='<U3')
#| 36
#| (12,)
#| array(['bx', 'abcx', 'ax'], dtype='<U4')
#| array(['xb', 'xabc', 'xa'], dtype='<U4')
#| array(['bb', 'abcabc', 'aa'], dtype='<U6')
#| array([False, False, False])
#| array([False, False, False])
#| array([False,  True,  True])
#| array([ True, False, False])
#| array([False, False, False])
#| ValueError operands could not be broadcast together with shapes (3,) (2,) 
#| array(['a', 'abc', 'b'], dtype='<U3')
#| array([2, 1, 0])
#| (array(['a', 'abc', 'b'], dtype='<U3'), array([1, 1, 1]))
#| np.int64(0)
#| array([False, False,  True])
#| array(['nope', 'nope', 'yes'], dtype='<U4')
#| array(['b', 'abc', 'a', 'longer'], dtype='<U6')
#| array(['b', 'abc', 'a', '1'], dtype='<U21')
#| array(['b', 'abc', 'a', 'zzzzz'], dtype='<U5')
#| array(['', '', ''], dtype='<U3')
#| array(['1', '1', '1'], dtype='<U3')
#| array(['abc', 'abc', 'abc'], dtype='<U3')
#| (3,)
#| np.str_('b')
#| array(['abc', 'a'], dtype='<U3')
#| array(['b', 'a'], dtype='<U3')
#| IndexError index 5 is out of bounds for axis 0 with size 3
#| IndexError too many indices for array: array is 1-dimensional, but 2 were indexed
#| IndexError only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
#| array(['b', 'abc', 'a'], dtype='<U3')
#| array([['b', 'abc', 'a']], dtype='<U3')
#| array(['b', 'abc', 'a'], dtype='<U3')
#| ['b', 'abc', 'a']
#| [np.str_('b'), np.str_('abc'), np.str_('a')]
#| 'abc'
#| True
#| array(['b', 'abc', 'a'], dtype='<U3')
#| array([['b'],
#|        ['abc'],
#|        ['a']], dtype='<U3')
#| False
#| True
#| ValueError The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
#| np.True_
#| np.int64(3)
#| 3
#| array(['b', 'abc', 'a'], dtype='<U3')
#| (array([0, 1, 2]),)
#| array([2])
#| array([[2]])
#| np.int64(2)
#| True
#| True
#| array(['b', 'b', 'abc', 'abc', 'a', 'a'], dtype='<U3')
#| array(['b', 'abc', 'a', 'b', 'abc', 'a'], dtype='<U3')
#| array([['b', 'abc', 'a'],
#|        ['b', 'abc', 'a']], dtype='<U3')
#| array(['b', 'abc', 'a', 'b', 'abc', 'a'], dtype='<U3')
#| array([['b', 'b'],
#|        ['abc', 'abc'],
#|        ['a', 'a']], dtype='<U3')
#| array([['b', 'abc', 'a'],
#|        ['b', 'abc', 'a']], dtype='<U3')
#| array(['a', 'abc', 'b'], dtype='<U3')
#| array(['a', 'b', 'abc'], dtype='<U3')
#| array(['abc', 'b'], dtype='<U3')
#| array(['a', 'abc', 'b', 'z'], dtype='<U3')
#| array(['a', 'abc'], dtype='<U3')
#| array(['a', 'abc'], dtype='<U3')
#| array(['b', 'abc'], dtype='<U3')
#| array(['abc', 'a'], dtype='<U3')
#| array(['zzz', 'b', 'abc', 'a'], dtype='<U3')
#| array([1, 1, 1])
#| [array(['b'], dtype='<U3'), array(['abc'], dtype='<U3'), array(['a'], dtype='<U3')]
#| array([2, 1, 0])
#| array([1, 3, 1])
#| True
#| "['b' 'abc' 'a']"
#| array(['other', 'other', 'x'], dtype='<U5')
#| array(['a', 'b'], dtype='<U1')
#| array([['b', 'abc', 'a'],
#|        ['b', 'abc', 'a']], dtype='<U3')
#| array(['b', 'abc', 'a'], dtype='<U3')
#| 3
#| (2,)
#| 0
#| array(['a'], dtype='<U1')
#| array('a', dtype='<U1')
#| True
