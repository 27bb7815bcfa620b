import numpy as np
import numpy.fft as fft
# expect error: 2:8: unsupported: import of 'numpy.fft'
