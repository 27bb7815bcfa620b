import numpy as np
spectrum = np.fft.fft([1, 2, 3])
# expect error: 2:12: unsupported: np.fft
