import numpy as np
print(np.arange(6).reshape(4, -1))
# expect error: 2:7: ValueError: cannot reshape array of size 6 into shape (4,newaxis)
