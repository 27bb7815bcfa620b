import numpy as np
a = np.arange(6)
b = a
a.shape = (2, 3)
print(a, b.shape, b[1, 2])
a.shape = -1
print(a)
a.shape = 3, 2
a.shape = [2, 1, 3]
print(a, a.strides)
v = np.arange(12).reshape(3, 4)[:, ::2]
v.shape = (3, 2, 1)
print(v, v.strides)
for shape in [(4, 2), (-1, -1), (2.5,), "ab", (3, True)]:
    try:
        a.shape = shape
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    v.T.shape = 6
except AttributeError as error:
    print(error)
class Holder:
    pass
h = Holder()
h.data = np.zeros(4)
h.data.shape = 2, 2
print(h.data)
z = np.array(3.0)
z.shape = (1, 1)
print(z)
# expect:
#| [[0 1 2]
#|  [3 4 5]] (2, 3) 5
#| [0 1 2 3 4 5]
#| [[[0 1 2]]
#|
#|  [[3 4 5]]] (24, 24, 8)
#| [[[ 0]
#|   [ 2]]
#|
#|  [[ 4]
#|   [ 6]]
#|
#|  [[ 8]
#|   [10]]] (32, 16, 16)
#| ValueError cannot reshape array of size 6 into shape (4,2)
#| ValueError can only specify one unknown dimension
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError an integer is required
#| Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.
#| [[0. 0.]
#|  [0. 0.]]
#| [[3.]]
