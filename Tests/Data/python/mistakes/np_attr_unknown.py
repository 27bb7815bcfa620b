import numpy as np
np.arange(3).summ()
# expect error: 2:1: AttributeError: 'numpy.ndarray' object has no attribute 'summ'
