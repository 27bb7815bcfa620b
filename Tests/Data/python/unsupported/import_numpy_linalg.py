import numpy as np
import numpy.linalg as la
# expect error: 2:8: unsupported: import of 'numpy.linalg'
