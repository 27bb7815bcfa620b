import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
m = z.reshape(2, 2)
print(repr(m @ m))
print(repr(m @ np.array([1, 2])))
print(repr(np.array([1, 2]) @ m))
print(repr(np.dot(z, z)))
print(repr(z @ z))
print(repr(np.inner(z, z)))
print(repr(np.outer(z[:2], z[:2])))
print(repr(np.kron(z[:2], z[:2])))
print(repr(np.tensordot(z, z, 1)))
print(repr(np.einsum("i,i", z, z)))
print(repr(np.einsum("ij,jk->ik", m, m)))
print(repr(np.cross(np.array([1j, 2, 3]), [1, 2, 3])))
print(repr(m.conj().T))
print(repr(m.conj().T @ m))
print(repr(np.linalg.inv(np.array([[1 + 1j, 2], [3, 4 - 2j]]))))
print(repr(np.linalg.det(np.array([[1 + 1j, 2], [3, 4 - 2j]]))))
print(repr(np.linalg.solve(np.array([[2, 1j], [-1j, 2]]), [1, 2j]).round(10)))
print(repr(np.linalg.slogdet(np.array([[2, 1j], [-1j, 2]]))))
print(repr(np.linalg.matrix_power(m, 3)))
print(repr(np.linalg.norm(z)))
print(repr(np.linalg.norm(m)))
print(repr(np.linalg.norm(m, 1)))
print(repr(np.linalg.norm(z, 1)))
print(repr(np.linalg.norm(m, axis=1)))
print(repr(np.linalg.norm(z, np.inf)))
print(repr(np.linalg.multi_dot([m, m, z[:2]])))
try:
    np.linalg.inv(np.zeros((2, 2), complex))
except np.linalg.LinAlgError as error:
    print(error)
# expect:
#| array([[-5.  +2.5j , 18.5 -8.j  ],
#|        [ 1.  -1.75j,  4.25-1.5j ]])
#| array([7.-6.j , 5.-0.5j])
#| array([1.+1.j, 8.-4.j])
#| np.complex128(-4-20j)
#| np.complex128(-4-20j)
#| np.complex128(-4-20j)
#| array([[-3. +4.j, 11. +2.j],
#|        [11. +2.j, -7.-24.j]])
#| array([-3. +4.j, 11. +2.j, 11. +2.j, -7.-24.j])
#| array(-4.-20.j)
#| np.complex128(-4-20j)
#| array([[-5.  +2.5j , 18.5 -8.j  ],
#|        [ 1.  -1.75j,  4.25-1.5j ]])
#| array([ 0.+0.j,  3.-3.j, -2.+2.j])
#| array([[ 1. -2.j , -0. +0.5j],
#|        [ 3. +4.j ,  2.5-0.j ]])
#| array([[ 5.25+0.j  , -5.  -8.75j],
#|        [-5.  +8.75j, 31.25+0.j  ]])
#| array([[-1. -2.j ,  0. +1.j ],
#|        [ 0. +1.5j,  0.5-0.5j]])
#| np.complex128(2j)
#| array([1.33333333+0.j        , 0.        +1.66666667j])
#| SlogdetResult(sign=np.complex128(1+0j), logabsdet=np.float64(1.0986122886681096))
#| array([[-14.   -16.75j ,  41.25  +7.5j  ],
#|        [  3.75  -1.875j,   6.625-13.j   ]])
#| np.float64(6.041522986797286)
#| np.float64(6.041522986797286)
#| np.float64(7.5)
#| np.float64(10.23606797749979)
#| array([5.47722558, 2.54950976])
#| np.float64(5.0)
#| array([13.5 -105.5j , 11.25 -21.25j])
#| Singular matrix
