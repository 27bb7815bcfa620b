import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
print(repr(np.array([1e10 + 1j, 1e-10 - 1j])))
print(repr(np.array([complex("inf"), complex("nan"), complex(1, -np.inf), -0.0 - 0j])))
print(repr(np.array([complex(np.nan, 1), complex(2, np.nan)])))
print(repr(np.array([1e300j, 1])))
print(repr(np.array([1.123456789123, 2j])))
print(repr(np.array([-1.5 + 100j, 10 - 0.25j])))
print(repr(np.zeros(0, complex)))
print(repr(np.arange(4).reshape(2, 2) * (1 + 1j)))
print(z)
print(np.array([[1 + 2j, 3.5], [1e-3j, 2]]))
print(np.arange(1200) * 1j)
print(repr(np.arange(30) * (1 - 0.5j)))
print(np.array2string(z, precision=2, separator=", "))
with np.printoptions(precision=3, suppress=True):
    print(z / 3)
    print(np.array([1e-8 + 1j, 2]))
print(str(z[0]), repr(z[0]), z[2], np.complex128(1e20 + 1e-7j), np.complex128(-0.0))
print(f"{z[0]} {z[0]:.2f} {z[1]:.1e}")
# expect:
#| array([1.e+10+1.j, 1.e-10-1.j])
#| array([inf +0.j, nan +0.j,  1.-infj, -0. +0.j])
#| array([nan +1.j,  2.+nanj])
#| array([0.+1.e+300j, 1.+0.e+000j])
#| array([1.12345679+0.j, 0.        +2.j])
#| array([-1.5+100.j  , 10.   -0.25j])
#| array([], dtype=complex128)
#| array([[0.+0.j, 1.+1.j],
#|        [2.+2.j, 3.+3.j]])
#| [ 1. +2.j   3. -4.j  -0. -0.5j  2.5+0.j ]
#| [[1. +2.e+00j 3.5+0.e+00j]
#|  [0. +1.e-03j 2. +0.e+00j]]
#| [0.+0.000e+00j 0.+1.000e+00j 0.+2.000e+00j ... 0.+1.197e+03j 0.+1.198e+03j
#|  0.+1.199e+03j]
#| array([ 0. +0.j ,  1. -0.5j,  2. -1.j ,  3. -1.5j,  4. -2.j ,  5. -2.5j,
#|         6. -3.j ,  7. -3.5j,  8. -4.j ,  9. -4.5j, 10. -5.j , 11. -5.5j,
#|        12. -6.j , 13. -6.5j, 14. -7.j , 15. -7.5j, 16. -8.j , 17. -8.5j,
#|        18. -9.j , 19. -9.5j, 20.-10.j , 21.-10.5j, 22.-11.j , 23.-11.5j,
#|        24.-12.j , 25.-12.5j, 26.-13.j , 27.-13.5j, 28.-14.j , 29.-14.5j])
#| [ 1. +2.j ,  3. -4.j , -0. -0.5j,  2.5+0.j ]
#| [ 0.333+0.667j  1.   -1.333j -0.   -0.167j  0.833+0.j   ]
#| [0.+1.j 2.+0.j]
#| (1+2j) np.complex128(1+2j) (-0-0.5j) (1e+20+1e-07j) (-0+0j)
#| (1+2j) 1.00+2.00j 3.0e+00-4.0e+00j
