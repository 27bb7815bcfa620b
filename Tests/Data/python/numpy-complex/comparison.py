import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
print(repr(z == z))
print(repr(z != 1j))
print(repr(z == 2.5))
print(repr(z < 2))
print(repr(z >= z))
print(repr(z > 1j))
print(repr(z <= np.array([1 + 3j, 3 - 5j, 0, 2.5])))
print(repr(np.array([complex(np.nan, 1), 1]) < 2))
print(repr(z[0] < z[1]))
print(repr(z[0] == 1 + 2j))
print(repr(z[0] > 1))
print(repr(np.complex128(1j) <= 2))
print(repr(np.maximum(z, 1j)))
print(repr(np.minimum(z, 1j)))
print(repr(np.fmax(z, complex(np.nan, 0))))
print(repr(np.fmin(z, 2)))
print(repr(bool(z[2])))
print(repr(2.5 in z))
print(repr(np.logical_and(z, 0)))
print(repr(np.logical_not(z)))
print(repr(np.logical_xor(z, [0, 1, 0, 1])))
# expect:
#| array([ True,  True,  True,  True])
#| array([ True,  True,  True,  True])
#| array([False, False, False,  True])
#| array([ True, False,  True, False])
#| array([ True,  True,  True,  True])
#| array([ True,  True, False,  True])
#| array([ True, False,  True,  True])
#| array([False,  True])
#| np.True_
#| np.True_
#| np.True_
#| np.True_
#| array([1. +2.j, 3. -4.j, 0. +1.j, 2.5+0.j])
#| array([ 0.+1.j ,  0.+1.j , -0.-0.5j,  0.+1.j ])
#| array([ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ])
#| array([ 1.+2.j ,  2.+0.j , -0.-0.5j,  2.+0.j ])
#| True
#| True
#| array([False, False, False, False])
#| array([False, False, False, False])
#| array([ True, False,  True, False])
