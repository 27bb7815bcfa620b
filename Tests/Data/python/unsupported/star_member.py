from numpy import *
print(pi)
b = fft.fft(array([1., 2.]))
# expect error: 3:5: unsupported: np.fft
