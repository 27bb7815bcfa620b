import numpy as np
a = np.array([1, 2])
if a > 1: print("never")
# expect error: 3:4: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
