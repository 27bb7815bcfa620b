import numpy as np
print(len(np.zeros((0, 5))))
print(len(np.array(3)))
# expect:
#| 0
# expect error: 3:7: TypeError: len() of unsized object
