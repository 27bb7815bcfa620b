import numpy as np
a = np.arange(6.).reshape(2, 3)
for x in np.nditer(a):
    print(x, end=" ")
print()
for x in np.nditer(a.T):
    print(x, end=" ")
print()
for x in np.nditer(a.T, order="C"):
    print(x, end=" ")
print()
for x in np.nditer(a, order="F"):
    print(x, end=" ")
print()
it = np.nditer(a, flags=["multi_index"], op_flags=["readwrite"])
while not it.finished:
    place = it.multi_index
    a[place] = a[place] * 2
    it.iternext()
print(a)
with np.nditer(a, op_flags=["readwrite"]) as it:
    for x in it:
        x[...] = x + 1
print(a)
it = np.nditer(a, flags=["f_index"])
print([(float(x), it.index) for x in it])
it = np.nditer([np.arange(3), a], flags=["multi_index"])
print(it.shape, it.ndim, it.nop)
for x, y in it:
    print(x, y, it.multi_index)
try:
    for x in np.nditer(a):
        x[...] = 0
except ValueError as error:
    print(error)
it = np.nditer(a, flags=["c_index"])
print(it[0], it.index, it.finished, it.itersize, it.nop, it.iternext(), it[0], it.iterindex)
try:
    it.multi_index
except ValueError as error:
    print(error)
try:
    np.nditer(np.zeros((0, 2)))
except ValueError as error:
    print(error)
try:
    np.nditer(a, flags=["nonsense"])
except ValueError as error:
    print(error)
# expect:
#| 0.0 1.0 2.0 3.0 4.0 5.0 
#| 0.0 1.0 2.0 3.0 4.0 5.0 
#| 0.0 3.0 1.0 4.0 2.0 5.0 
#| 0.0 3.0 1.0 4.0 2.0 5.0 
#| [[ 0.  2.  4.]
#|  [ 6.  8. 10.]]
#| [[ 1.  3.  5.]
#|  [ 7.  9. 11.]]
#| [(1.0, 0), (3.0, 2), (5.0, 4), (7.0, 1), (9.0, 3), (11.0, 5)]
#| (2, 3) 2 2
#| 0 1.0 (0, 0)
#| 1 3.0 (0, 1)
#| 2 5.0 (0, 2)
#| 0 7.0 (1, 0)
#| 1 9.0 (1, 1)
#| 2 11.0 (1, 2)
#| assignment destination is read-only
#| 1.0 0 False 6 1 True 3.0 1
#| Iterator is not tracking a multi-index
#| Iteration of zero-sized operands is not enabled
#| Unexpected iterator global flag "nonsense"
