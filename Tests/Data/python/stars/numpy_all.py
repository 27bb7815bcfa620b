from numpy import *
a = array([[4., 1.], [2., 3.]])
print(sin(2.0), linspace(0, 1, 3), sum(a), max(a), abs(-3), round(2.567, 2), pi)
print(sum(a, axis=0), any(a > 3), all(a > 0))
print(linalg.det(a), dot(a, a))
def f(x):
    return cos(x) ** 2 + sin(x) ** 2
print(f(arange(3)))
print(isinstance(3, int), float(3), [float64(2), int64(3)])
# expect:
#| 0.9092974268256817 [0.  0.5 1. ] 10.0 4.0 3 2.57 3.141592653589793
#| [6. 4.] True True
#| 10.000000000000002 [[18.  7.]
#|  [14. 11.]]
#| [1. 1. 1.]
#| True 3.0 [np.float64(2.0), np.int64(3)]
