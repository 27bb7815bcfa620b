import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
print(z[0], z[-1], type(z[0]).__name__)
print(repr(z[1:3]))
print(repr(z[[0, 2]]))
print(repr(z[z.real > 1]))
print(repr(z[::-1]))
print(repr(z.reshape(2, 2)))
print(repr(z.reshape(2, 2).T))
print(repr(z.reshape(2, 2)[1]))
print(repr(z.reshape(2, 2)[:, 0]))
print(repr(z.tolist()))
print(repr([x for x in z]))
print(repr(z.item(1)))
print(repr(z.flatten()))
print(repr(z.nonzero()))
print(repr(np.take(z, [0, 3])))
a = z.copy()
a[0] = 7
a[1:3] = [1j, 2j]
a[a == 2.5] = 0
print(a)
a[[0, 1]] = a[[1, 0]]
a.fill(1 - 1j)
print(a)
m = np.zeros((2, 2), complex)
m[0, 1] = 1j
m[1, 0] = np.float64(2)
m[1] += m[0]
print(m)
b = np.zeros(3, bool)
b[0] = 1j
print(b)
# expect:
#| (1+2j) (2.5+0j) complex128
#| array([ 3.-4.j , -0.-0.5j])
#| array([ 1.+2.j , -0.-0.5j])
#| array([3. -4.j, 2.5+0.j])
#| array([ 2.5+0.j , -0. -0.5j,  3. -4.j ,  1. +2.j ])
#| array([[ 1. +2.j ,  3. -4.j ],
#|        [-0. -0.5j,  2.5+0.j ]])
#| array([[ 1. +2.j , -0. -0.5j],
#|        [ 3. -4.j ,  2.5+0.j ]])
#| array([-0. -0.5j,  2.5+0.j ])
#| array([ 1.+2.j , -0.-0.5j])
#| [(1+2j), (3-4j), (-0-0.5j), (2.5+0j)]
#| [np.complex128(1+2j), np.complex128(3-4j), np.complex128(-0-0.5j), np.complex128(2.5+0j)]
#| (3-4j)
#| array([ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ])
#| (array([0, 1, 2, 3]),)
#| array([1. +2.j, 2.5+0.j])
#| [7.+0.j 0.+1.j 0.+2.j 0.+0.j]
#| [1.-1.j 1.-1.j 1.-1.j 1.-1.j]
#| [[0.+0.j 0.+1.j]
#|  [2.+0.j 0.+1.j]]
#| [ True False False]
