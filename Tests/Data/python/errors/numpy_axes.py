# An axis that is not there is an error in every function, in its own words; NumPy's numbers beside ints of more than 64 bits.

import numpy as np, operator
o=None


def t(f):
    try:
        r = f()
        print(type(r).__name__, repr(r), '' if o is None else repr(o))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: np.float64(2**63) == 2**63+1)
t(lambda: np.float64(2.0**63) < 2**63+1)
t(lambda: np.float32(3) < 2**64)
t(lambda: np.float64(1) < 10**400)
t(lambda: np.float64(1) == 10**400)
t(lambda: np.uint64(2**63) == 2**63)
t(lambda: np.uint64(2**63) == 2**64)
t(lambda: 2**63 > np.int64(5))
t(lambda: 2**63 == np.uint64(2**63))
t(lambda: 2**64 == np.float64(2**64))
t(lambda: -2**64 < np.int8(3))
t(lambda: np.int64(5) == 2**63)
t(lambda: np.bool(True) < 2**64)
t(lambda: np.float16(3) < 2**64)
t(lambda: np.complex128(3) == 2**64)
t(lambda: np.int64(3) != 2**64)
t(lambda: 10**400 > np.float64(1))
t(lambda: np.array([1,2]) < 2**64)
t(lambda: np.array([1.,2]) < 2**64)
t(lambda: np.array([1,2],np.uint8) == 2**64)
t(lambda: np.gradient([1.,2,4],axis=5))
t(lambda: np.take_along_axis(np.zeros((2,2)),np.zeros((2,2),int),axis=3))
t(lambda: np.trim_zeros([0,1,0],axis=3))
t(lambda: np.trapezoid([1,2,3],[1,2,3],axis=3))
t(lambda: np.trapezoid([1,2,3],axis=3))
t(lambda: np.tensordot(np.zeros((2,3)),np.zeros((3,2)),axes=([5],[0])))
t(lambda: np.tensordot(np.zeros((2,3)),np.zeros((3,2)),axes=([-3],[0])))
t(lambda: np.apply_along_axis(sum,4,np.zeros((2,3))))
t(lambda: np.nanmedian(np.zeros((0,3)),axis=4))
t(lambda: np.nanmedian(np.zeros((2,3)),axis=4))
t(lambda: np.quantile(np.zeros((2,3)),0.5,axis=4))
t(lambda: np.median(np.zeros((2,3)),axis=4))
t(lambda: np.cross([1,2,3],[1,2,3],axis=4))
t(lambda: np.roll(np.zeros((2,3)),1,axis=4))
t(lambda: np.flip(np.zeros((2,3)),axis=4))
t(lambda: np.diff(np.zeros((2,3)),axis=4))
t(lambda: np.delete(np.zeros((2,3)),0,axis=4))
t(lambda: np.append(np.zeros((2,3)),np.zeros((2,3)),axis=4))
t(lambda: np.repeat(np.zeros((2,3)),2,axis=4))
t(lambda: np.split(np.zeros((2,3)),2,axis=4))
t(lambda: np.array_split(np.zeros((2,3)),2,axis=4))
t(lambda: np.take(np.zeros((2,3)),[0],axis=4))
t(lambda: np.compress([True],np.zeros((2,3)),axis=4))
t(lambda: np.sort(np.zeros((2,3)),axis=4))
t(lambda: np.argsort(np.zeros((2,3)),axis=4))
t(lambda: np.searchsorted(np.zeros((2,3)),1))
t(lambda: np.apply_over_axes(np.sum,np.zeros((2,3)),4))
t(lambda: np.linalg.norm(np.zeros((2,3)),axis=4))
t(lambda: np.linalg.norm(np.zeros((2,3)),axis=(0,4)))
t(lambda: np.fft.fft(np.zeros((2,3)),axis=4))
t(lambda: np.count_nonzero(np.zeros((2,3)),axis=4))
t(lambda: np.average(np.zeros((2,3)),axis=4,weights=np.ones((2,3))))
t(lambda: np.squeeze(np.zeros((2,1)),axis=4))
t(lambda: np.expand_dims(np.zeros((2,1)),axis=4))
t(lambda: np.stack([np.zeros((2,1))],axis=4))
t(lambda: np.concatenate([np.zeros((2,1))],axis=4))
t(lambda: np.moveaxis(np.zeros((2,1)),4,0))
t(lambda: np.swapaxes(np.zeros((2,1)),4,0))
t(lambda: np.cov(np.zeros((2,1)),rowvar=3))
t(lambda: np.pad(np.zeros(2),1).shape)
t(lambda: np.percentile(np.zeros((2,3)),50,axis=-3))
t(lambda: np.cumulative_sum(np.zeros((2,3)),axis=4))
t(lambda: np.diagonal(np.zeros((2,3)),0,1,1))
t(lambda: np.unstack(np.zeros((2,3)),axis=4))
t(lambda: np.vecdot(np.zeros((2,3)),np.zeros((2,3)),axis=4))
t(lambda: np.argmax(np.zeros((2,3)),axis=4))
t(lambda: np.ptp(np.zeros((2,3)),axis=4))
t(lambda: np.lexsort(np.zeros((2,3)),axis=4))
t(lambda: np.polynomial.polynomial.polyder([1,2,3],axis=4))
t(lambda: np.polynomial.polynomial.polyint([1,2,3],axis=4))
t(lambda: np.convolve([1,2],[1],'x'))
t(lambda: np.nansum(np.zeros((2,3)),axis=4))
t(lambda: np.nanmean(np.zeros((2,3)),axis=4))
t(lambda: np.nanvar(np.zeros((2,3)),axis=4))
t(lambda: np.nanmax(np.zeros((2,3)),axis=4))
t(lambda: np.mean(np.zeros((2,3)),axis=4,where=False))
t(lambda: np.std(np.zeros((2,3)),axis=4,where=False))
t(lambda: np.mean(np.zeros((2,3)),axis=4,out=np.zeros(2)))
t(lambda: np.cumsum(np.zeros((2,3)),axis=4,out=np.zeros((2,3))))
t(lambda: np.sum(np.zeros((2,3)),axis=4,out=np.zeros(2)))
# expect:
#| bool np.True_ 
#| bool np.False_ 
#| bool np.True_ 
#| OverflowError int too large to convert to float
#| OverflowError int too large to convert to float
#| bool np.True_ 
#| bool np.False_ 
#| bool np.True_ 
#| bool np.True_ 
#| bool np.True_ 
#| bool np.True_ 
#| bool np.False_ 
#| OverflowError Python int too large to convert to C long
#| bool np.True_ 
#| bool np.False_ 
#| bool np.True_ 
#| OverflowError int too large to convert to float
#| ndarray array([ True,  True]) 
#| ndarray array([ True,  True]) 
#| ndarray array([False, False]) 
#| AxisError axis 5 is out of bounds for array of dimension 1
#| AxisError axis 3 is out of bounds for array of dimension 2
#| AxisError axis: axis 3 is out of bounds for array of dimension 1
#| IndexError list assignment index out of range
#| IndexError list assignment index out of range
#| IndexError tuple index out of range
#| IndexError tuple index out of range
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axisa: axis 4 is out of bounds for array of dimension 1
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| IndexError tuple index out of range
#| IndexError tuple index out of range
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| ValueError object too deep for desired array
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| IndexError tuple index out of range
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis: axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 3
#| AxisError axis 4 is out of bounds for array of dimension 3
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError source: axis 4 is out of bounds for array of dimension 2
#| AxisError axis1: axis 4 is out of bounds for array of dimension 2
#| ndarray array([[nan, nan],
#|        [nan, nan]]) 
#| tuple (4,) 
#| AxisError axis -3 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| ValueError axis1 and axis2 cannot be the same
#| AxisError source: axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 1
#| AxisError axis 4 is out of bounds for array of dimension 1
#| AxisError axis 4 is out of bounds for array of dimension 1
#| ValueError mode must be one of 'valid', 'same', or 'full' (got 'x')
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
#| AxisError axis 4 is out of bounds for array of dimension 2
