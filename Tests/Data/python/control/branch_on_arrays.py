# A comparison is pointed at, and anything else with the whole statement.
import numpy as np
a = np.array([1, 2])
if a.size and a > 1:
    print("never")
# expect error: 4:15: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
