# Flat arrays, grids, differences with something before, weighted means along axes, results into arrays, insertions and distinct rows along axes, the parts of a float, casting.

import numpy as np
o=None
a=np.arange(6.).reshape(2,3)
b=np.arange(6).reshape(2,3).T


def t(f):
    try:
        r = f()
        print(type(r).__name__, repr(r), '' if o is None else repr(o))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: list(a.flat))
t(lambda: a.flat[2])
t(lambda: a.flat[-1])
t(lambda: a.flat[6])
t(lambda: a.flat[1:4])
t(lambda: a.flat[::-2])
t(lambda: b.flat[1:4])
t(lambda: a.flat[[0,2]])
t(lambda: a.flat[a.flat > 2])
t(lambda: a.flat[...])
t(lambda: a.flat['x'])
t(lambda: a.flat[(2,)])
t(lambda: a.flat[1,2])
t(lambda: len(a.flat))
t(lambda: sum(b.flat))
t(lambda: [x for x in b.flat])
t(lambda: max(a.flat))
t(lambda: sorted(b.flat))
t(lambda: a.flat == 3)
t(lambda: list(enumerate(b.flat)))
t(lambda: next(a.flat))
t(lambda: a.flat.base is a)
t(lambda: a.flat.copy())
t(lambda: np.array(list(a.flat)))
t(lambda: np.meshgrid([1,2],[3,4,5],indexing='ij'))
t(lambda: np.meshgrid([1,2],[3,4,5],indexing='xy'))
t(lambda: np.meshgrid([1,2],[3,4,5],sparse=True))
t(lambda: np.meshgrid([1,2],[3,4,5],sparse=True,indexing='ij'))
t(lambda: np.meshgrid([1,2],[3,4],[5,6]))
t(lambda: np.meshgrid([1,2.5],[3,4],[5,6],indexing='ij'))
t(lambda: np.meshgrid([1,2]))
t(lambda: np.meshgrid())
t(lambda: np.meshgrid([1,2],[3,4],indexing='x'))
t(lambda: np.meshgrid([1,2],[3,4],foo=1))
t(lambda: np.meshgrid(5,[1,2]))
t(lambda: np.meshgrid([[1,2],[3,4]],[1,2]))
t(lambda: np.diff(a,prepend=0))
t(lambda: np.diff(a,append=0))
t(lambda: np.diff([1,4,9],prepend=[0,0],append=10))
t(lambda: np.diff(a,axis=0,prepend=a[:1]))
t(lambda: np.diff(a,axis=0,prepend=1,n=2))
t(lambda: np.diff([1,2,3],n=-1,prepend=0))
t(lambda: np.diff(5,prepend=0))
t(lambda: np.diff(a,axis=4,prepend=0))
t(lambda: np.diff([1,2],prepend=0.5))
t(lambda: np.average(a,axis=0,weights=[1,2]))
t(lambda: np.average(a,axis=1,weights=[1,2,3]))
t(lambda: np.average(a,axis=-1,weights=[1,2,3],keepdims=True))
t(lambda: np.average(a,weights=[1,2,3]))
t(lambda: np.average(a,axis=1,weights=[1,2]))
t(lambda: np.average(a,axis=0,returned=True))
t(lambda: np.average(a,returned=True))
t(lambda: np.average(a,axis=0,weights=[1,2],returned=True))
t(lambda: np.average([1,2,3],weights=[1,2,1],returned=True))
t(lambda: np.average(a,axis=(0,1),weights=np.ones((2,3))))
t(lambda: np.average(a,axis=0,weights=[1,-1]))
t(lambda: np.average(np.zeros((2,3,2)),axis=(2,0),weights=[[1,2],[3,4]]))
t(lambda: np.average(b,axis=0,weights=[1,2,3]))
t(lambda: np.clip(a,1,2,out=a))
t(lambda: np.clip(b,1,2,out=b))
t(lambda: np.clip(a,1,2,a))
t(lambda: np.round(a/3,1,out=a))
t(lambda: a.round(out=a))
t(lambda: a.clip(1,3,out=a))
t(lambda: np.dot(a,b,out=np.zeros((2,2))))
t(lambda: np.matmul(a,b,out=np.zeros((2,2))))
t(lambda: a.dot(b,np.zeros((2,2))))
t(lambda: np.outer([1,2],[3,4.],out=np.zeros((2,2))))
t(lambda: np.dot(a,b,out=3))
t(lambda: np.insert(a,1,9,axis=0))
t(lambda: np.insert(a,1,9,axis=1))
t(lambda: np.insert(a,1,[9,8],axis=1))
t(lambda: np.insert(a,[1],[[9],[8]],axis=1))
t(lambda: np.insert(a,0,[9,8,7],axis=0))
t(lambda: np.insert(a,[0,2],5,axis=1))
t(lambda: np.insert(a,[0,2],[[5,6]],axis=1))
t(lambda: np.insert([1,2,3],[0,2],[7,8]))
t(lambda: np.insert([1,2,3],[1,1],[7,8]))
t(lambda: np.insert([1,2,3],[2,0],[7,8]))
t(lambda: np.insert([1,2,3],slice(0,2),[7,8]))
t(lambda: np.insert([1,2,3],[5],1))
t(lambda: np.insert([1,2,3],5,1))
t(lambda: np.insert(a,5,1,axis=1))
t(lambda: np.insert(a,-1,1,axis=1))
t(lambda: np.insert([1,2,3],1,2.7))
t(lambda: np.insert(a,[[1]],1,axis=0))
t(lambda: np.insert(a,[0,7],1,axis=1))
t(lambda: np.unique([[1,2],[0,1],[1,2]],axis=0))
t(lambda: np.unique([[1,2],[0,1],[1,2]],axis=1))
t(lambda: np.unique([[1,2],[0,1],[1,2]],axis=0,return_index=True,return_inverse=True,return_counts=True))
t(lambda: np.unique([[1,2,1],[0,1,0]],axis=1,return_counts=True,return_inverse=True))
t(lambda: np.unique([3,1,3],axis=0,return_inverse=True))
t(lambda: np.unique([[1.5,2],[0,1]],axis=-1))
t(lambda: np.unique([[True,False],[True,False]],axis=0))
t(lambda: np.rot90(a,axes=(0,1)))
t(lambda: np.rot90(a,1,(1,0)))
t(lambda: np.rot90(a,axes=(0,2)))
t(lambda: np.rot90(a,axes=(0,0)))
t(lambda: np.rot90(a,axes=(0,)))
t(lambda: np.rot90(a,axes=(0,-2)))
t(lambda: np.rot90(np.arange(8).reshape(2,2,2),1,(1,2)))
t(lambda: np.nextafter(1.0,2.0))
t(lambda: np.nextafter([1.0,2],[0,3]))
t(lambda: np.nextafter(0,1))
t(lambda: np.nextafter(1,np.nan))
t(lambda: np.spacing(1.0))
t(lambda: np.spacing([1e10,-1.0,0.0,np.inf,np.nan,1.7976931348623157e308]))
t(lambda: np.spacing(1))
t(lambda: np.frexp(10.0))
t(lambda: np.frexp([0,1,-3.5,np.inf,np.nan]))
t(lambda: np.ldexp(0.5,3))
t(lambda: np.ldexp([0.5,1],[3,4]))
t(lambda: np.ldexp(1.0,5000))
t(lambda: np.ldexp(-1.0,5000))
t(lambda: np.ldexp(1.0,-5000))
t(lambda: np.ldexp(3,2))
t(lambda: np.cumulative_sum([1,2,3],include_initial=True))
t(lambda: np.cumulative_sum(a,axis=1,include_initial=True))
t(lambda: np.cumulative_sum(a))
t(lambda: np.cumulative_prod([1.,2,3],include_initial=True))
t(lambda: np.cumulative_prod(a,axis=0,include_initial=True,dtype=float))
t(lambda: np.cumulative_sum(5))
t(lambda: np.cumulative_sum([1,2,3],out=np.zeros(3,int)))
t(lambda: a.astype(int,casting='safe'))
t(lambda: a.astype(int,casting='same_kind'))
t(lambda: a.astype(np.float32,casting='same_kind'))
t(lambda: b.astype(float,casting='safe'))
t(lambda: b.astype(int,casting='no'))
t(lambda: b.astype(np.int32,casting='no'))
t(lambda: b.astype(np.uint8,casting='same_kind'))
t(lambda: b.astype(bool,casting='same_kind'))
# expect:
#| list [np.float64(0.0), np.float64(1.0), np.float64(2.0), np.float64(3.0), np.float64(4.0), np.float64(5.0)] 
#| float64 np.float64(2.0) 
#| float64 np.float64(5.0) 
#| IndexError index 6 is out of bounds for size 6
#| ndarray array([1., 2., 3.]) 
#| ndarray array([5., 3., 1.]) 
#| ndarray array([3, 1, 4]) 
#| ndarray array([0., 2.]) 
#| ndarray array([3., 4., 5.]) 
#| ndarray array([0., 1., 2., 3., 4., 5.]) 
#| IndexError only integers, slices (`:`), ellipsis (`...`) and integer or boolean arrays are valid indices
#| float64 np.float64(2.0) 
#| IndexError too many indices for flat iterator: flat iterator is 1-dimensional, but 2 were indexed
#| int 6 
#| int64 np.int64(15) 
#| list [np.int64(0), np.int64(3), np.int64(1), np.int64(4), np.int64(2), np.int64(5)] 
#| float64 np.float64(5.0) 
#| list [np.int64(0), np.int64(1), np.int64(2), np.int64(3), np.int64(4), np.int64(5)] 
#| ndarray array([False, False, False,  True, False, False]) 
#| list [(0, np.int64(0)), (1, np.int64(3)), (2, np.int64(1)), (3, np.int64(4)), (4, np.int64(2)), (5, np.int64(5))] 
#| float64 np.float64(0.0) 
#| bool True 
#| ndarray array([0., 1., 2., 3., 4., 5.]) 
#| ndarray array([0., 1., 2., 3., 4., 5.]) 
#| tuple (array([[1, 1, 1],
#|        [2, 2, 2]]), array([[3, 4, 5],
#|        [3, 4, 5]])) 
#| tuple (array([[1, 2],
#|        [1, 2],
#|        [1, 2]]), array([[3, 3],
#|        [4, 4],
#|        [5, 5]])) 
#| tuple (array([[1, 2]]), array([[3],
#|        [4],
#|        [5]])) 
#| tuple (array([[1],
#|        [2]]), array([[3, 4, 5]])) 
#| tuple (array([[[1, 1],
#|         [2, 2]],
#|
#|        [[1, 1],
#|         [2, 2]]]), array([[[3, 3],
#|         [3, 3]],
#|
#|        [[4, 4],
#|         [4, 4]]]), array([[[5, 6],
#|         [5, 6]],
#|
#|        [[5, 6],
#|         [5, 6]]])) 
#| tuple (array([[[1. , 1. ],
#|         [1. , 1. ]],
#|
#|        [[2.5, 2.5],
#|         [2.5, 2.5]]]), array([[[3, 3],
#|         [4, 4]],
#|
#|        [[3, 3],
#|         [4, 4]]]), array([[[5, 6],
#|         [5, 6]],
#|
#|        [[5, 6],
#|         [5, 6]]])) 
#| tuple (array([1, 2]),) 
#| tuple () 
#| ValueError Valid values for `indexing` are 'xy' and 'ij'.
#| TypeError meshgrid() got an unexpected keyword argument 'foo'
#| tuple (array([[5],
#|        [5]]), array([[1],
#|        [2]])) 
#| tuple (array([[1, 2, 3, 4],
#|        [1, 2, 3, 4]]), array([[1, 1, 1, 1],
#|        [2, 2, 2, 2]])) 
#| ndarray array([[0., 1., 1.],
#|        [3., 1., 1.]]) 
#| ndarray array([[ 1.,  1., -2.],
#|        [ 1.,  1., -5.]]) 
#| ndarray array([0, 1, 3, 5, 1]) 
#| ndarray array([[0., 0., 0.],
#|        [3., 3., 3.]]) 
#| ndarray array([[4., 3., 2.]]) 
#| ValueError order must be non-negative but got -1
#| ValueError diff requires input that is at least one dimensional
#| AxisError axis 4 is out of bounds for array of dimension 2
#| ndarray array([0.5, 1. ]) 
#| ndarray array([2., 3., 4.]) 
#| ndarray array([1.33333333, 4.33333333]) 
#| ndarray array([[1.33333333],
#|        [4.33333333]]) 
#| TypeError Axis must be specified when shapes of a and weights differ.
#| ValueError Shape of weights must be consistent with shape of a along specified axis.
#| tuple (array([1.5, 2.5, 3.5]), array([2., 2., 2.])) 
#| tuple (np.float64(2.5), np.float64(6.0)) 
#| tuple (array([2., 3., 4.]), array([3., 3., 3.])) 
#| tuple (np.float64(2.0), np.float64(4.0)) 
#| float64 np.float64(2.5) 
#| ZeroDivisionError Weights sum to zero, can't be normalized
#| ndarray array([0., 0., 0.]) 
#| ndarray array([1.33333333, 4.33333333]) 
#| ndarray array([[1., 1., 2.],
#|        [2., 2., 2.]]) 
#| ndarray array([[1, 2],
#|        [1, 2],
#|        [2, 2]]) 
#| ndarray array([[1., 1., 2.],
#|        [2., 2., 2.]]) 
#| ndarray array([[0.3, 0.3, 0.7],
#|        [0.7, 0.7, 0.7]]) 
#| ndarray array([[0., 0., 1.],
#|        [1., 1., 1.]]) 
#| ndarray array([[1., 1., 1.],
#|        [1., 1., 1.]]) 
#| ndarray array([[4., 6.],
#|        [4., 6.]]) 
#| ndarray array([[4., 6.],
#|        [4., 6.]]) 
#| ndarray array([[4., 6.],
#|        [4., 6.]]) 
#| ndarray array([[3., 4.],
#|        [6., 8.]]) 
#| TypeError 'out' must be an array
#| ndarray array([[1., 1., 1.],
#|        [9., 9., 9.],
#|        [1., 1., 1.]]) 
#| ndarray array([[1., 9., 1., 1.],
#|        [1., 9., 1., 1.]]) 
#| ndarray array([[1., 9., 1., 1.],
#|        [1., 8., 1., 1.]]) 
#| ndarray array([[1., 9., 1., 1.],
#|        [1., 8., 1., 1.]]) 
#| ndarray array([[9., 8., 7.],
#|        [1., 1., 1.],
#|        [1., 1., 1.]]) 
#| ndarray array([[5., 1., 1., 5., 1.],
#|        [5., 1., 1., 5., 1.]]) 
#| ndarray array([[5., 1., 1., 6., 1.],
#|        [5., 1., 1., 6., 1.]]) 
#| ndarray array([7, 1, 2, 8, 3]) 
#| ndarray array([1, 7, 8, 2, 3]) 
#| ndarray array([8, 1, 2, 7, 3]) 
#| ndarray array([7, 1, 8, 2, 3]) 
#| IndexError index [5] is out of bounds for axis 0 with size 3
#| IndexError index 5 is out of bounds for axis 0 with size 3
#| IndexError index 5 is out of bounds for axis 1 with size 3
#| ndarray array([[1., 1., 1., 1.],
#|        [1., 1., 1., 1.]]) 
#| ndarray array([1, 2, 2, 3]) 
#| ValueError index array argument obj to insert must be one dimensional or scalar
#| IndexError index 8 is out of bounds for axis 0 with size 5
#| ndarray array([[0, 1],
#|        [1, 2]]) 
#| ndarray array([[1, 2],
#|        [0, 1],
#|        [1, 2]]) 
#| tuple (array([[0, 1],
#|        [1, 2]]), array([1, 0]), array([1, 0, 1]), array([1, 2])) 
#| tuple (array([[1, 2],
#|        [0, 1]]), array([0, 1, 0]), array([2, 1])) 
#| tuple (array([1, 3]), array([1, 0, 1])) 
#| ndarray array([[1.5, 2. ],
#|        [0. , 1. ]]) 
#| ndarray array([[ True, False]]) 
#| ndarray array([[1., 1.],
#|        [1., 1.],
#|        [1., 1.]]) 
#| ndarray array([[1., 1.],
#|        [1., 1.],
#|        [1., 1.]]) 
#| ValueError Axes must be different.
#| ValueError Axes must be different.
#| ValueError len(axes) must be 2.
#| ValueError Axes must be different.
#| ndarray array([[[1, 3],
#|         [0, 2]],
#|
#|        [[5, 7],
#|         [4, 6]]]) 
#| float64 np.float64(1.0000000000000002) 
#| ndarray array([1., 2.]) 
#| float64 np.float64(5e-324) 
#| float64 np.float64(nan) 
#| float64 np.float64(2.220446049250313e-16) 
#| ndarray array([ 1.90734863e-006, -2.22044605e-016,  4.94065646e-324,
#|                     nan,              nan,              inf]) 
#| float64 np.float64(2.220446049250313e-16) 
#| tuple (np.float64(0.625), np.int32(4)) 
#| tuple (array([ 0.   ,  0.5  , -0.875,    inf,    nan]), array([0, 1, 2, 0, 0], dtype=int32)) 
#| float64 np.float64(4.0) 
#| ndarray array([ 4., 16.]) 
#| float64 np.float64(inf) 
#| float64 np.float64(-inf) 
#| float64 np.float64(0.0) 
#| float64 np.float64(12.0) 
#| ndarray array([0, 1, 3, 6]) 
#| ndarray array([[0., 1., 2., 3.],
#|        [0., 1., 2., 3.]]) 
#| ValueError For arrays which have more than one dimension ``axis`` argument is required.
#| ndarray array([1., 1., 2., 6.]) 
#| ndarray array([[1., 1., 1.],
#|        [1., 1., 1.],
#|        [1., 1., 1.]]) 
#| ndarray array([5]) 
#| ndarray array([1, 3, 6]) 
#| TypeError Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'
#| TypeError Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'same_kind'
#| ndarray array([[1., 1., 1.],
#|        [1., 1., 1.]], dtype=float32) 
#| ndarray array([[1., 2.],
#|        [1., 2.],
#|        [2., 2.]]) 
#| ndarray array([[1, 2],
#|        [1, 2],
#|        [2, 2]]) 
#| TypeError Cannot cast array data from dtype('int64') to dtype('int32') according to the rule 'no'
#| TypeError Cannot cast array data from dtype('int64') to dtype('uint8') according to the rule 'same_kind'
#| TypeError Cannot cast array data from dtype('int64') to dtype('bool') according to the rule 'same_kind'
