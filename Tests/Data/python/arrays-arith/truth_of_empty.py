import numpy as np
print(bool(np.array([0.0])), bool(np.array(3)), not np.array([[0]]))
if np.array([]):
    print("never")
# expect:
#| False True True
# expect error: 3:1: ValueError: The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.
