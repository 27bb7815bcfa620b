# Arrays out of what is there.
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

show(lambda: (np.array(['%.2f'%v for v in X[:,0]])))
show(lambda: (np.full((2,2),'ab')))
show(lambda: (np.array([[['a','b'],['c','d']],[['e','f'],['g','h']]])))
show(lambda: (np.array([''])))
show(lambda: (np.array(['','a'])))
show(lambda: (np.array('hello')))
show(lambda: (np.array('hello').item()))
show(lambda: (np.array('hello')==  'hello'))
show(lambda: (np.array(sorted(['b','a']))))
show(lambda: (np.array(['b','a','c']).argmax()))
show(lambda: (np.array(list('hello'))))
show(lambda: (np.array(list('hello'))=='l'))
show(lambda: (np.array([1,'two',3.0])))
show(lambda: (np.array([1,2,'x'])[0]))
show(lambda: (np.array(['True','False'])=='True'))
show(lambda: (np.array([1,2])+'a'))
show(lambda: (np.array([1,2])=='a'))
show(lambda: (np.array([1,2])==np.array(['1','2'])))
show(lambda: (np.zeros(3)[y]))
show(lambda: (np.zeros(3)['a']))
show(lambda: (np.array(['a',2+3j])))
show(lambda: (np.array((('a','b'),('c','d')))))
show(lambda: (np.array(['a',('b','c')])))
show(lambda: (np.array([['a','b'],['c']])))
show(lambda: (np.array([1,'a'])))
show(lambda: (np.array([1.5,'a'])))
show(lambda: (np.array([True,'a'])))
show(lambda: (np.array([['a',1],['b',2]])))
show(lambda: (np.array('abc')))
show(lambda: (np.array([])))
show(lambda: (np.array(['a',['b']])))
show(lambda: (np.full(2,'ab')))
show(lambda: (np.array('x')[()]))
show(lambda: (np.array(list(map(str,[1,2])))))
show(lambda: (np.array(a)))
show(lambda: (np.array(['a','b'])[:,None]==np.array(['a','b'])))
# expect:
#| array(['0.00', '2.00', '4.00', '6.00'], dtype='<U4')
#| array([['ab', 'ab'],
#|        ['ab', 'ab']], dtype='<U2')
#| array([[['a', 'b'],
#|         ['c', 'd']],
#|
#|        [['e', 'f'],
#|         ['g', 'h']]], dtype='<U1')
#| array([''], dtype='<U1')
#| array(['', 'a'], dtype='<U1')
#| array('hello', dtype='<U5')
#| 'hello'
#| np.True_
#| array(['a', 'b'], dtype='<U1')
#| np.int64(2)
#| array(['h', 'e', 'l', 'l', 'o'], dtype='<U1')
#| array([False, False,  True,  True, False])
#| array(['1', 'two', '3.0'], dtype='<U32')
#| np.str_('1')
#| array([ True, False])
#| UFuncTypeError ufunc 'add' did not contain a loop with signature matching types (dtype('int64'), dtype('<U1')) -> None
#| array([False, False])
#| array([False, False])
#| IndexError arrays used as indices must be of integer (or boolean) type
#| IndexError only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
#| array(['a', '(2+3j)'], dtype='<U64')
#| array([['a', 'b'],
#|        ['c', 'd']], dtype='<U1')
#| ValueError setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
#| ValueError setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
#| array(['1', 'a'], dtype='<U21')
#| array(['1.5', 'a'], dtype='<U32')
#| array(['True', 'a'], dtype='<U5')
#| array([['a', '1'],
#|        ['b', '2']], dtype='<U21')
#| array('abc', dtype='<U3')
#| array([], dtype=float64)
#| ValueError setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
#| array(['ab', 'ab'], dtype='<U2')
#| np.str_('x')
#| array(['1', '2'], dtype='<U1')
#| array(['b', 'abc', 'a'], dtype='<U3')
#| array([[ True, False],
#|        [False,  True]])
