import numpy as np
x = np.array([1])
print(0 < x < 2)
x = np.array([1, 5])
print(0 < x < 2)
# expect:
#| [ True]
# expect error: 5:7: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
