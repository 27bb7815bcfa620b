# Python asks the array, the list knowing no answer: its shape comes first.
import numpy as np
print([1, 2] < np.ones((3, 2)))
print((1, 2) < np.ones((2, 3)))
# expect:
#| [[False False]
#|  [False False]
#|  [False False]]
# expect error: 4:7: ValueError: operands could not be broadcast together with shapes (2,3) (2,) 
