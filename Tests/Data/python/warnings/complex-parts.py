import numpy as np

z = np.array([1 + 2j, 3])
print(z.astype(float))
print(z.astype(int))
a = np.zeros(2)
a[:] = z
a[0] = np.complex128(5 + 1j)
a.fill(z[1])
print(a)
print(1 / np.array([0j, 1]))
print(np.array([0j]) / 0)
print(np.log(np.array([0j])))
print(np.power(np.zeros(1, complex), -1))
print(np.complex128(1) / 0)
print(np.complex128(0) ** -1)
print(np.array([1e200 + 1e200j]) * 1e200)
# expect:
#| <cell>:4: ComplexWarning: Casting complex values to real discards the imaginary part
#|   print(z.astype(float))
#| [1. 3.]
#| <cell>:5: ComplexWarning: Casting complex values to real discards the imaginary part
#|   print(z.astype(int))
#| [1 3]
#| <cell>:7: ComplexWarning: Casting complex values to real discards the imaginary part
#|   a[:] = z
#| <cell>:8: ComplexWarning: Casting complex values to real discards the imaginary part
#|   a[0] = np.complex128(5 + 1j)
#| <cell>:9: ComplexWarning: Casting complex values to real discards the imaginary part
#|   a.fill(z[1])
#| [3. 3.]
#| <cell>:11: RuntimeWarning: divide by zero encountered in divide
#|   print(1 / np.array([0j, 1]))
#| <cell>:11: RuntimeWarning: invalid value encountered in divide
#|   print(1 / np.array([0j, 1]))
#| [inf+nanj  1. +0.j]
#| <cell>:12: RuntimeWarning: invalid value encountered in divide
#|   print(np.array([0j]) / 0)
#| [nan+nanj]
#| <cell>:13: RuntimeWarning: divide by zero encountered in log
#|   print(np.log(np.array([0j])))
#| [-inf+0.j]
#| <cell>:14: RuntimeWarning: invalid value encountered in power
#|   print(np.power(np.zeros(1, complex), -1))
#| [nan+nanj]
#| <cell>:15: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(np.complex128(1) / 0)
#| <cell>:15: RuntimeWarning: invalid value encountered in scalar divide
#|   print(np.complex128(1) / 0)
#| (inf+nanj)
#| <cell>:16: RuntimeWarning: invalid value encountered in scalar power
#|   print(np.complex128(0) ** -1)
#| (nan+nanj)
#| <cell>:17: RuntimeWarning: overflow encountered in multiply
#|   print(np.array([1e200 + 1e200j]) * 1e200)
#| [inf+infj]
