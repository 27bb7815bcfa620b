import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
print(repr(np.allclose(z, z)))
print(repr(np.isclose(z, z + 1e-9)))
print(repr(np.isclose(z, z * (1 + 1e-4))))
print(repr(np.array_equal(z, z.tolist())))
print(repr(np.isclose(1j, 1j + 1e-9)))
print(repr(np.allclose(np.exp(1j * np.pi), -1)))
print(repr(np.isclose(complex(np.nan, 1), complex(np.nan, 1), equal_nan=True)))
print(repr(np.round(z * 1.234567, 2)))
print(repr(np.round(1.267 + 2.345j, 1)))
print(repr(z.round()))
print(repr(np.around(z * 111, -1)))
print(repr(np.nan_to_num(np.array([complex(np.nan, np.inf), 1]))))
# expect:
#| True
#| array([ True,  True,  True,  True])
#| array([False, False, False, False])
#| True
#| np.True_
#| True
#| np.True_
#| array([1.23+2.47j, 3.7 -4.94j, 0.  -0.62j, 3.09+0.j  ])
#| np.complex128(1.3+2.3j)
#| array([ 1.+2.j,  3.-4.j, -0.-0.j,  2.+0.j])
#| array([110.+220.j, 330.-440.j,   0. -60.j, 280.  +0.j])
#| array([0.+1.79769313e+308j, 1.+0.00000000e+000j])
