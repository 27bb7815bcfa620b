import numpy as np
print(np.arange(16) % 3 == 0)
print(repr(np.arange(16) % 2 == 0))
# expect:
#| [ True False False  True False False  True False False  True False False
#|   True False False  True]
#| array([ True, False,  True, False,  True, False,  True, False,  True,
#|        False,  True, False,  True, False,  True, False])
