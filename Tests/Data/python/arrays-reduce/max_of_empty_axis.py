import numpy as np
print(np.zeros((0, 3)).max(axis=0))
# expect error: 2:7: ValueError: zero-size array to reduction operation maximum which has no identity
