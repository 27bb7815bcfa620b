import numpy as np

t = np.arange(64) / 64
signal = np.sin(2 * np.pi * 5 * t) + 0.5 * np.cos(2 * np.pi * 12 * t)
X = np.fft.fft(signal)
f = np.fft.fftfreq(len(t), 1 / 64)
print(np.abs(X).round(10)[:16])
print(f[np.abs(X) > 10])
print(X[:6])
back = np.fft.ifft(X)
print(np.allclose(back.imag, 0), np.allclose(back.real, signal))
R = np.fft.rfft(signal)
print(R[4:7], np.fft.rfftfreq(64, 1 / 64)[np.argsort(-np.abs(R), kind='stable')[:2]])
R[np.abs(R) < 20] = 0
print(np.fft.irfft(R)[:5])
print(np.sum(np.abs(X) ** 2) / 64, np.sum(signal ** 2))
kernel = np.zeros(64)
kernel[:3] = 1 / 3
print(np.fft.ifft(np.fft.fft(signal) * np.fft.fft(kernel)).real[:4])
image = np.outer(np.sin(t * 20), np.cos(t * 7))
F = np.fft.fftshift(np.fft.fft2(image))
print(np.abs(F).max(), np.log(1 + np.abs(F))[30:34, 30:33])
# expect:
#| [ 0.  0.  0.  0.  0. 32.  0.  0.  0.  0.  0.  0. 16.  0.  0.  0.]
#| [  5.  12. -12.  -5.]
#| [-1.22124533e-14+0.00000000e+00j  2.16729840e-15-2.01211895e-16j
#|   3.05621638e-15-3.54450297e-15j -4.23462772e-15+6.99440506e-15j
#|  -1.33226763e-15+1.33226763e-15j -1.74462817e-14-3.20000000e+01j]
#| True True
#| [-1.33226763e-15+1.33226763e-15j -1.95399252e-14-3.20000000e+01j
#|   8.49355900e-15-9.13566982e-15j] [ 5. 12.]
#| [-6.10622664e-16  4.71396737e-01  8.31469612e-01  9.95184727e-01
#|   9.23879533e-01]
#| 40.00000000000003 40.00000000000002
#| [-0.32169267  0.29422781  0.54688489  0.55796655]
#| 970.7091853663813 [[2.62250508 4.89286402 3.24899561]
#|  [1.95737934 4.15909585 2.54882257]
#|  [1.70313688 3.8615901  2.2730959 ]
#|  [1.95737934 4.15909585 2.54882257]]
