import numpy as np
if np.array([5]):
    print("one element is fine")
if np.array([5, 0]):
    print("never")
# expect:
#| one element is fine
# expect error: 4:1: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
