import numpy as np

print(repr(np.fft.fft([1, 2, 3, 4])))
print(repr(np.fft.ifft(np.fft.fft([1, 2, 3, 4]))))
print(repr(np.fft.rfft([0, 1, 0, 0])))
print(repr(np.fft.irfft([1, 2j, 3])))
print(repr(np.fft.irfft([1, 2j, 3], 5)))
print(repr(np.fft.fftfreq(8, 0.1)))
print(repr(np.fft.rfftfreq(8, 0.1)))
print(repr(np.fft.fftfreq(5)))
print(repr(np.fft.fftshift(np.fft.fftfreq(5))))
print(repr(np.fft.ifftshift(np.arange(5))))
print(repr(np.fft.fftshift(np.arange(6).reshape(2, 3))))
print(repr(np.fft.fftshift(np.arange(6).reshape(2, 3), axes=1)))
print(repr(np.fft.fft2(np.arange(6).reshape(2, 3))))
print(repr(np.fft.ifft2(np.arange(6).reshape(2, 3))))
print(repr(np.fft.fftn(np.arange(8).reshape(2, 2, 2))))
print(repr(np.fft.ifftn(np.arange(8).reshape(2, 2, 2))))
print(repr(np.fft.rfft2(np.arange(6).reshape(2, 3))))
print(repr(np.fft.irfft2(np.fft.rfft2(np.arange(8.0).reshape(2, 4)))))
print(repr(np.fft.rfftn(np.arange(8).reshape(2, 2, 2))))
print(repr(np.fft.irfftn(np.fft.rfftn(np.arange(8.0).reshape(2, 2, 2)))))
print(repr(np.fft.hfft([1, 2, 3j])))
print(repr(np.fft.ihfft([1, 2, 3])))
print(repr(np.fft.fft([1, 2, 3], 5)))
print(repr(np.fft.fft([1, 2, 3], 2)))
print(repr(np.fft.fft([1, 2, 3], norm="ortho")))
print(repr(np.fft.fft([1, 2, 3], norm="forward")))
print(repr(np.fft.ifft([1, 2, 3], norm="ortho")))
print(repr(np.fft.ifft([1, 2, 3], norm="forward")))
print(repr(np.fft.fft(np.arange(6).reshape(2, 3), axis=0)))
print(repr(np.fft.fft2(np.arange(6).reshape(2, 3), s=(2, 2))))
for wrong in (lambda: np.fft.fft([1, 2], norm='x'), lambda: np.fft.fft([]), lambda: np.fft.fft([1, 2], n=0), lambda: np.fft.fft(np.eye(2), axis=5), lambda: np.fft.fft(3), lambda: np.fft.fftfreq(2.5)):
    try:
        print(wrong())
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
# expect:
#| array([10.+0.j, -2.+2.j, -2.+0.j, -2.-2.j])
#| array([1.+0.j, 2.+0.j, 3.+0.j, 4.+0.j])
#| array([ 1.+0.j,  0.-1.j, -1.+0.j])
#| array([ 1. , -1.5,  1. ,  0.5])
#| array([ 1.4       , -1.53166561,  0.10059219,  1.0410486 , -0.00997518])
#| array([ 0.  ,  1.25,  2.5 ,  3.75, -5.  , -3.75, -2.5 , -1.25])
#| array([0.  , 1.25, 2.5 , 3.75, 5.  ])
#| array([ 0. ,  0.2,  0.4, -0.4, -0.2])
#| array([-0.4, -0.2,  0. ,  0.2,  0.4])
#| array([2, 3, 4, 0, 1])
#| array([[5, 3, 4],
#|        [2, 0, 1]])
#| array([[2, 0, 1],
#|        [5, 3, 4]])
#| array([[15.+0.j        , -3.+1.73205081j, -3.-1.73205081j],
#|        [-9.+0.j        ,  0.+0.j        ,  0.+0.j        ]])
#| array([[ 2.5+0.j        , -0.5-0.28867513j, -0.5+0.28867513j],
#|        [-1.5+0.j        ,  0. +0.j        ,  0. +0.j        ]])
#| array([[[ 28.+0.j,  -4.+0.j],
#|         [ -8.+0.j,   0.+0.j]],
#|
#|        [[-16.+0.j,   0.+0.j],
#|         [  0.+0.j,   0.+0.j]]])
#| array([[[ 3.5+0.j, -0.5+0.j],
#|         [-1. +0.j,  0. +0.j]],
#|
#|        [[-2. +0.j,  0. +0.j],
#|         [ 0. +0.j,  0. +0.j]]])
#| array([[15.+0.j        , -3.+1.73205081j],
#|        [-9.+0.j        ,  0.+0.j        ]])
#| array([[0., 1., 2., 3.],
#|        [4., 5., 6., 7.]])
#| array([[[ 28.+0.j,  -4.+0.j],
#|         [ -8.+0.j,   0.+0.j]],
#|
#|        [[-16.+0.j,   0.+0.j],
#|         [  0.+0.j,   0.+0.j]]])
#| array([[[0., 1.],
#|         [2., 3.]],
#|
#|        [[4., 5.],
#|         [6., 7.]]])
#| array([ 5.,  1., -3.,  1.])
#| array([ 2. -0.j        , -0.5-0.28867513j])
#| array([ 6.        +0.j        , -0.80901699-3.66546879j,
#|         0.30901699+1.67759904j,  0.30901699-1.67759904j,
#|        -0.80901699+3.66546879j])
#| array([ 3.+0.j, -1.+0.j])
#| array([ 3.46410162+0.j , -0.8660254 +0.5j, -0.8660254 -0.5j])
#| array([ 2. +0.j        , -0.5+0.28867513j, -0.5-0.28867513j])
#| array([ 3.46410162+0.j , -0.8660254 -0.5j, -0.8660254 +0.5j])
#| array([ 6. +0.j       , -1.5-0.8660254j, -1.5+0.8660254j])
#| array([[ 3.+0.j,  5.+0.j,  7.+0.j],
#|        [-3.+0.j, -3.+0.j, -3.+0.j]])
#| array([[ 8.+0.j, -2.+0.j],
#|        [-6.+0.j,  0.+0.j]])
#| ValueError Invalid norm value x; should be "backward","ortho" or "forward".
#| ValueError Invalid number of FFT data points (0) specified.
#| ValueError Invalid number of FFT data points (0) specified.
#| IndexError tuple index out of range
#| IndexError tuple index out of range
#| ValueError n should be an integer
