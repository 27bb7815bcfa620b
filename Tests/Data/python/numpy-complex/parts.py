import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
print(repr(z.real))
print(repr(z.imag))
print(repr(z.conj()))
print(repr(np.conj(z)))
print(repr(z.conjugate()))
print(repr(np.abs(z)))
print(repr(np.angle(z)))
print(repr(np.angle(z, deg=True)))
print(repr(np.angle(1j)))
print(repr(np.real(z)))
print(repr(np.imag(z)))
print(repr(np.real(1j)))
print(repr(np.imag(3)))
print(repr(np.real([1, 2j])))
print(repr(np.iscomplex(z)))
print(repr(np.isreal(z)))
print(repr(np.iscomplexobj([1, 1j])))
print(repr(np.isrealobj(z)))
print(repr(np.real_if_close(z)))
print(repr(np.real_if_close(np.array([1 + 1e-16j, 2]))))
print(repr(np.arange(3).imag))
print(repr(np.array([True]).real))
print(repr(np.conjugate(True)))
print(repr(np.sort_complex(z)))
print(repr(np.vdot(z, z)))
a = z.copy()
a.real[:] = [1, 2, 3, 4]
a.imag[1:3] = 0
a.real += 1
print(a)
m = np.zeros((2, 2), complex)
m.real[...] = np.eye(2)
m[0].imag[1] = 7
print(m, m.T.imag)
print(np.may_share_memory(m, m.real), np.shares_memory(m.real, m.imag))
# expect:
#| array([ 1. ,  3. , -0. ,  2.5])
#| array([ 2. , -4. , -0.5,  0. ])
#| array([ 1. -2.j ,  3. +4.j , -0. +0.5j,  2.5-0.j ])
#| array([ 1. -2.j ,  3. +4.j , -0. +0.5j,  2.5-0.j ])
#| array([ 1. -2.j ,  3. +4.j , -0. +0.5j,  2.5-0.j ])
#| array([2.23606798, 5.        , 0.5       , 2.5       ])
#| array([ 1.10714872, -0.92729522, -1.57079633,  0.        ])
#| array([ 63.43494882, -53.13010235, -90.        ,   0.        ])
#| np.float64(1.5707963267948966)
#| array([ 1. ,  3. , -0. ,  2.5])
#| array([ 2. , -4. , -0.5,  0. ])
#| 0.0
#| 0
#| array([1., 0.])
#| array([ True,  True,  True, False])
#| array([False, False, False,  True])
#| True
#| False
#| array([ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ])
#| array([1., 2.])
#| array([0, 0, 0])
#| array([ True])
#| np.int8(1)
#| array([-0. -0.5j,  1. +2.j ,  2.5+0.j ,  3. -4.j ])
#| np.complex128(36.5+0j)
#| [2.+2.j 3.+0.j 4.+0.j 5.+0.j]
#| [[1.+0.j 0.+7.j]
#|  [0.+0.j 1.+0.j]] [[0. 0.]
#|  [7. 0.]]
#| True False
