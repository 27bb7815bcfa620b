import numpy as np
def scale(v, k):
    v *= k
    return v
a = np.ones(3)
b = scale(a, 2) + scale(a, 3)
print(a, b)
def total(v, w): return v + w
x = np.array([1.0])
print(total(x, scale(x, 5)), scale(x, 2) is x)
y = x + scale(x, 10)
print(x, y)
print(np.add(x, scale(x, 2)), np.dot(x, scale(x, 2)), np.maximum(x, scale(x, -1)))
z = [x, scale(x, 2), x.copy()]
print(z)
# expect:
#| [6. 6. 6.] [12. 12. 12.]
#| [10.] True
#| [100.] [200.]
#| [400.] 160000.0 [-400.]
#| [array([-800.]), array([-800.]), array([-800.])]
