import numpy as np
W = None
print(np.exp(W))
# expect error: 3:7: TypeError: loop of ufunc does not support argument 0 of type NoneType which has no callable exp method
