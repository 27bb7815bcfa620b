import numpy as np
a = np.array([1, 2])
print(a[0] > 0 and a[1] > 0)
print(a > 0 and a < 2)
# expect:
#| True
# expect error: 4:7: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
