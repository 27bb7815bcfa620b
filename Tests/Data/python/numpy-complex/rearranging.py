import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
print(repr(np.concatenate([z, [1, 2]])))
print(repr(np.stack([z, z])))
print(repr(np.hstack([z, 1])))
print(repr(np.vstack([z, z * 1j])))
print(repr(np.column_stack([z, z])))
print(repr(np.where(z.real > 1, z, 0)))
print(repr(np.where([True, False], 1j, 2)))
print(repr(np.clip(z, 0, 1)))
print(repr(np.repeat(z, 2)))
print(repr(np.tile(z, 2)))
print(repr(np.roll(z, 1)))
print(repr(np.flip(z)))
print(repr(np.rot90(z.reshape(2, 2))))
print(repr(np.diag(z)))
print(repr(np.diagonal(z.reshape(2, 2))))
print(repr(np.tril(z.reshape(2, 2))))
print(repr(np.trace(z.reshape(2, 2))))
print(repr(np.insert(z, 1, 5j)))
print(repr(np.delete(z, 1)))
print(repr(np.append(z, 1)))
print(repr(np.pad(z, 1)))
print(repr(np.split(z, 2)))
print(repr(np.broadcast_to(z, (2, 4)).sum()))
print(repr(np.meshgrid(np.arange(2), np.arange(2) * 1j)[1]))
print(repr(np.diff(z)))
print(repr(np.ediff1d(z)))
print(repr(np.block([[z], [z]])))
print(repr(np.select([z.real > 1], [z], 0)))
print(repr(np.choose([0, 1], [z[:2], z[2:]])))
print(repr(np.piecewise(z, [z.real > 1], [1j, 2])))
print(repr(np.trim_zeros(np.array([0j, 1]))))
print(repr(np.apply_along_axis(np.sum, 0, z)))
print(repr(np.vectorize(abs)(z)))
# expect:
#| array([ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ,  1. +0.j ,  2. +0.j ])
#| array([[ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ],
#|        [ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ]])
#| array([ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ,  1. +0.j ])
#| array([[ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ],
#|        [-2. +1.j ,  4. +3.j ,  0.5-0.j ,  0. +2.5j]])
#| array([[ 1. +2.j ,  1. +2.j ],
#|        [ 3. -4.j ,  3. -4.j ],
#|        [-0. -0.5j, -0. -0.5j],
#|        [ 2.5+0.j ,  2.5+0.j ]])
#| array([0. +0.j, 3. -4.j, 0. +0.j, 2.5+0.j])
#| array([0.+1.j, 2.+0.j])
#| array([1.+0.j, 1.+0.j, 0.+0.j, 1.+0.j])
#| array([ 1. +2.j ,  1. +2.j ,  3. -4.j ,  3. -4.j , -0. -0.5j, -0. -0.5j,
#|         2.5+0.j ,  2.5+0.j ])
#| array([ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ,  1. +2.j ,  3. -4.j ,
#|        -0. -0.5j,  2.5+0.j ])
#| array([ 2.5+0.j ,  1. +2.j ,  3. -4.j , -0. -0.5j])
#| array([ 2.5+0.j , -0. -0.5j,  3. -4.j ,  1. +2.j ])
#| array([[ 3. -4.j ,  2.5+0.j ],
#|        [ 1. +2.j , -0. -0.5j]])
#| array([[ 1. +2.j ,  0. +0.j ,  0. +0.j ,  0. +0.j ],
#|        [ 0. +0.j ,  3. -4.j ,  0. +0.j ,  0. +0.j ],
#|        [ 0. +0.j ,  0. +0.j , -0. -0.5j,  0. +0.j ],
#|        [ 0. +0.j ,  0. +0.j ,  0. +0.j ,  2.5+0.j ]])
#| array([1. +2.j, 2.5+0.j])
#| array([[ 1. +2.j ,  0. +0.j ],
#|        [-0. -0.5j,  2.5+0.j ]])
#| np.complex128(3.5+2j)
#| array([ 1. +2.j ,  0. +5.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ])
#| array([ 1. +2.j , -0. -0.5j,  2.5+0.j ])
#| array([ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ,  1. +0.j ])
#| array([ 0. +0.j ,  1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ,  0. +0.j ])
#| [array([1.+2.j, 3.-4.j]), array([-0. -0.5j,  2.5+0.j ])]
#| np.complex128(13-5j)
#| array([[0.+0.j, 0.+0.j],
#|        [0.+1.j, 0.+1.j]])
#| array([ 2. -6.j , -3. +3.5j,  2.5+0.5j])
#| array([ 2. -6.j , -3. +3.5j,  2.5+0.5j])
#| array([[ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ],
#|        [ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ]])
#| array([0. +0.j, 3. -4.j, 0. +0.j, 2.5+0.j])
#| array([1. +2.j, 2.5+0.j])
#| array([2.+0.j, 0.+1.j, 2.+0.j, 0.+1.j])
#| array([1.+0.j])
#| array(6.5-2.5j)
#| array([2.23606798, 5.        , 0.5       , 2.5       ])
