import numpy as np
print(np.zeros((0, 3)).min(axis=1))
print(np.array([]).min())
# expect:
#| []
# expect error: 3:7: ValueError: zero-size array to reduction operation minimum which has no identity
