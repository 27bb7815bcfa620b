import numpy as np
def accumulate(x, total=np.zeros(2)):
    total += x
    return total

print(accumulate(np.array([1, 2])), accumulate(1))
# expect:
#| [2. 3.] [2. 3.]
