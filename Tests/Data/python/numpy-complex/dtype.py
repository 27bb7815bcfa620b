import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
print(repr(z.dtype))
print(repr(z.dtype.kind))
print(repr(z.dtype.char))
print(repr(z.dtype.num))
print(repr(z.dtype.itemsize))
print(repr(z.dtype.alignment))
print(repr(z.dtype.str))
print(repr(z.dtype.name))
print(repr(z.itemsize))
print(repr(z.nbytes))
print(repr(z.strides))
print(repr(np.dtype(complex) == np.complex128))
print(repr(np.promote_types(complex, float)))
print(repr(np.result_type(z, 1)))
print(repr(np.result_type(1j, 2)))
print(repr(np.can_cast(complex, float)))
print(repr(np.can_cast(float, complex)))
print(repr(np.can_cast(complex, float, "same_kind")))
print(repr(np.issubdtype(z.dtype, np.complexfloating)))
print(repr(np.iscomplexobj(z.real)))
print(repr(np.finfo(complex).eps))
# expect:
#| dtype('complex128')
#| 'c'
#| 'D'
#| 15
#| 16
#| 8
#| '<c16'
#| 'complex128'
#| 16
#| 64
#| (16,)
#| True
#| dtype('complex128')
#| dtype('complex128')
#| dtype('complex128')
#| False
#| True
#| False
#| True
#| False
#| np.float64(2.220446049250313e-16)
