# numpy.fft: lengths, axes and scales are settled here; the transforms come from Swift (NumpyFourier.swift), as NumPy's pocketfft
# computes them.

import numpy as np


def _numbers(a):
    a = np.asarray(a)
    if a.dtype.kind == "f" and a.dtype != np.float64:
        __unsupported__(f"np.fft of arrays of type {a.dtype}")
    return a


def _place(axis, rank):
    if not -rank <= axis < rank:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {rank}")
    return axis % rank


def _scaled(n, norm, forward):
    if norm not in (None, "backward", "ortho", "forward"):
        raise ValueError(f'Invalid norm value {norm}; should be "backward","ortho" or "forward".')
    if norm == "ortho":
        return 1 / np.sqrt(float(n))
    return 1.0 if forward == (norm != "forward") else 1.0 / n


def _transformed(transform, a, n, axis, norm, forward, out):
    if out is not None:
        __unsupported__("np.fft: argument 'out'")
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    scale = _scaled(n, norm, forward)
    axis = _place(axis, a.ndim)
    if axis == a.ndim - 1:
        return transform(a, n, scale)
    return np.moveaxis(transform(np.moveaxis(a, axis, -1), n, scale), -1, axis).copy()


def fft(a, n=None, axis=-1, norm=None, out=None):
    a = _numbers(a)
    return _transformed(__fft__, a, a.shape[axis] if n is None else n, axis, norm, True, out)


def ifft(a, n=None, axis=-1, norm=None, out=None):
    a = _numbers(a)
    return _transformed(__ifft__, a, a.shape[axis] if n is None else n, axis, norm, False, out)


def rfft(a, n=None, axis=-1, norm=None, out=None):
    a = _numbers(a)
    if a.dtype.kind == "c":
        __unsupported__("np.fft.rfft of complex numbers")
    return _transformed(__rfft__, a, a.shape[axis] if n is None else n, axis, norm, True, out)


def irfft(a, n=None, axis=-1, norm=None, out=None):
    a = _numbers(a)
    return _transformed(__irfft__, a, (a.shape[axis] - 1) * 2 if n is None else n, axis, norm, False, out)


_SWAPPED = {"backward": "forward", None: "forward", "ortho": "ortho", "forward": "backward"}


def _swapped(norm):
    if norm not in _SWAPPED:
        raise ValueError(f'Invalid norm value {norm}; should be "backward", "ortho" or "forward".')
    return _SWAPPED[norm]


def hfft(a, n=None, axis=-1, norm=None, out=None):
    a = np.asarray(a)
    if n is None:
        n = (a.shape[axis] - 1) * 2
    return irfft(np.conjugate(a), n, axis, norm=_swapped(norm), out=out)


def ihfft(a, n=None, axis=-1, norm=None, out=None):
    a = np.asarray(a)
    if n is None:
        n = a.shape[axis]
    return np.conjugate(rfft(a, n, axis, norm=_swapped(norm), out=out))


def _settled(a, s, axes, goes_back_to_real=False):
    if s is not None and (axes is None or None in list(s)):
        __unsupported__("np.fft: argument 's' without axes, or with None in it")
    if s is None:
        s = list(a.shape) if axes is None else [a.shape[axis] for axis in axes]
        if axes is None:
            axes = list(range(-len(s), 0))
        if goes_back_to_real:
            s[-1] = (a.shape[axes[-1]] - 1) * 2
    if len(s) != len(axes):
        raise ValueError("Shape and axes have different lengths.")
    return [a.shape[axis] if n == -1 else n for n, axis in zip(s, axes)], axes


def _along(a, s, axes, transform, norm, out):
    if out is not None:
        __unsupported__("np.fft: argument 'out'")
    a = np.asarray(a)
    s, axes = _settled(a, s, axes)
    for n, axis in reversed(list(zip(s, axes))):
        a = transform(a, n=n, axis=axis, norm=norm)
    return a


def fftn(a, s=None, axes=None, norm=None, out=None):
    return _along(a, s, axes, fft, norm, out)


def ifftn(a, s=None, axes=None, norm=None, out=None):
    return _along(a, s, axes, ifft, norm, out)


def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    return _along(a, s, axes, fft, norm, out)


def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    return _along(a, s, axes, ifft, norm, out)


def rfftn(a, s=None, axes=None, norm=None, out=None):
    if out is not None:
        __unsupported__("np.fft: argument 'out'")
    a = np.asarray(a)
    s, axes = _settled(a, s, axes)
    a = rfft(a, s[-1], axes[-1], norm)
    for n, axis in reversed(list(zip(s, axes))[:-1]):
        a = fft(a, n, axis, norm)
    return a


def rfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    return rfftn(a, s, axes, norm, out=out)


def irfftn(a, s=None, axes=None, norm=None, out=None):
    if out is not None:
        __unsupported__("np.fft: argument 'out'")
    a = np.asarray(a)
    s, axes = _settled(a, s, axes, True)
    for n, axis in list(zip(s, axes))[:-1]:
        a = ifft(a, n, axis, norm)
    return irfft(a, s[-1], axes[-1], norm)


def irfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    return irfftn(a, s, axes, norm, out=out)


def _shifted(x, axes, sign):
    x = np.asarray(x)
    if axes is None:
        axes = range(x.ndim)
    elif isinstance(axes, int):
        axes = (axes,)
    for axis in axes:
        x = np.roll(x, sign * (x.shape[axis] // 2), axis)
    return x


def fftshift(x, axes=None):
    return _shifted(x, axes, 1)


def ifftshift(x, axes=None):
    return _shifted(x, axes, -1)


def _frequencies(n, d, device, places):
    if device not in (None, "cpu"):
        raise ValueError(f'Device not understood. Only "cpu" is allowed, but received: {device}')
    if not isinstance(n, (int, np.integer)):
        raise ValueError("n should be an integer")
    return places(n) * (1.0 / (n * d))


def fftfreq(n, d=1.0, device=None):
    return _frequencies(
        n, d, device, lambda n: np.concatenate([np.arange(0, (n - 1) // 2 + 1), np.arange(-(n // 2), 0)]))


def rfftfreq(n, d=1.0, device=None):
    return _frequencies(n, d, device, lambda n: np.arange(0, n // 2 + 1))
