# Sums over some elements are taken stretch by stretch, in the order in which NumPy walks over elements and mask together.
import numpy as np
rng = np.random.default_rng(3)
def show(r):
    r = np.asarray(r)
    flat = r.ravel().tolist()
    if r.dtype.kind == "f":
        flat = [float(x).hex() for x in flat]
    print(r.dtype, r.shape, flat[:4], flat[-3:])
def arr(shape, dt):
    kind = int(rng.integers(0, 5))
    if kind == 0:
        x = rng.normal(size=shape)
    elif kind == 1:
        x = rng.normal(size=shape[::-1]).T
    elif kind == 2:
        x = rng.normal(size=tuple(2 * n for n in shape))[tuple(slice(None, None, 2) for n in shape)]
    elif kind == 3:
        x = rng.normal(size=shape)[::-1]
    else:
        perm = [int(i) for i in rng.permutation(len(shape))]
        inv = [perm.index(i) for i in range(len(shape))]
        x = rng.normal(size=tuple(shape[i] for i in perm)).transpose(inv)
    return x.astype(dt) if dt != "float64" else x
def mask(shape):
    kind = int(rng.integers(0, 5))
    p = rng.random()
    if kind == 0:
        return rng.random(size=shape) < p
    if kind == 1:
        return (rng.random(size=shape[::-1]) < p).T
    if kind == 2:
        return rng.random(size=shape[-1:]) < p
    if kind == 3:
        s = tuple(1 if rng.random() < 0.5 else n for n in shape)
        return rng.random(size=s) < p
    return (rng.random(size=tuple(2 * n for n in shape)) < p)[tuple(slice(None, None, 2) for n in shape)]
for case in range(24):
    rank = int(rng.integers(1, 5))
    big = case % 8 == 5
    shape = tuple(int(n) for n in rng.integers(1, (60 if rank < 4 else 9) if big else 7, rank))
    if big and rank == 1:
        shape = (20000,)
    if big and rank == 2 and rng.random() < 0.5:
        shape = (3, 9000) if rng.random() < 0.5 else (9000, 3)
    dt = ["float64", "float64", "float64", "float32", "int64", "int8"][int(rng.integers(0, 6))]
    x = arr(shape, dt)
    axes = tuple(i for i in range(rank) if rng.random() < 0.6)
    axis = None if rng.random() < 0.2 else axes
    keep = bool(rng.random() < 0.3)
    m = mask(shape) if rng.random() < 0.7 else True
    f = ["sum", "sum", "prod", "min", "max", "mean", "var", "std", "any", "all"][int(rng.integers(0, 10))]
    kw = {"axis": axis, "keepdims": keep}
    if m is not True:
        kw["where"] = m
    if f in ("min", "max") or f in ("sum", "prod") and rng.random() < 0.5:
        kw["initial"] = [1, 0, 2.5, -3][int(rng.integers(0, 4))]
    if rng.random() < 0.3 and f not in ("any", "all"):
        plain = np.asarray(getattr(np, f)(x, **kw))
        if plain.dtype == x.dtype:
            o = arr(plain.shape, str(plain.dtype)) if plain.ndim else np.zeros((), plain.dtype)
            kw["out"] = o
    print(case, f, shape, axis, dt, getattr(m, "shape", m), sorted(kw))
    with np.errstate(all="ignore"):
        show(getattr(np, f)(x, **kw))
# expect:
#| 0 sum (1, 2, 2, 2) (0, 3) int64 (1, 2, 2, 2) ['axis', 'keepdims', 'where']
#| int64 (2, 2) [3, 0, -2, 0] [0, -2, 0]
#| 1 any (1, 5, 3, 5) (0, 1, 2) int64 (1, 5, 3, 5) ['axis', 'keepdims', 'where']
#| bool (5,) [True, True, True, True] [True, True, True]
#| 2 min (2,) () float64 (2,) ['axis', 'initial', 'keepdims', 'where']
#| float64 (2,) ['-0x1.5a8bea149a6d3p-1', '0x1.0000000000000p+0'] ['-0x1.5a8bea149a6d3p-1', '0x1.0000000000000p+0']
#| 3 sum (2,) () float64 (2,) ['axis', 'initial', 'keepdims', 'where']
#| float64 (2,) ['-0x1.8000000000000p+1', '-0x1.8000000000000p+1'] ['-0x1.8000000000000p+1', '-0x1.8000000000000p+1']
#| 4 std (3, 5, 2) (0, 1, 2) int64 True ['axis', 'keepdims']
#| float64 () ['0x1.31c643aef1b22p-1'] ['0x1.31c643aef1b22p-1']
#| 5 mean (7, 3, 8, 2) (3,) float64 (7, 3, 8, 2) ['axis', 'keepdims', 'out', 'where']
#| float64 (7, 3, 8) ['nan', 'nan', 'nan', 'nan'] ['nan', '-0x1.3c64577f3d2e5p-1', '-0x1.765ce237a1625p-3']
#| 6 all (4, 4, 4) (0, 2) float64 (4, 1, 1) ['axis', 'keepdims', 'where']
#| bool (4,) [True, True, True, True] [True, True, True]
#| 7 sum (3,) (0,) int8 (3,) ['axis', 'initial', 'keepdims', 'where']
#| int64 (1,) [-3] [-3]
#| 8 max (5,) (0,) float64 (5,) ['axis', 'initial', 'keepdims', 'where']
#| float64 (1,) ['0x1.f05ac17f0d3d3p+0'] ['0x1.f05ac17f0d3d3p+0']
#| 9 sum (5,) (0,) float32 True ['axis', 'keepdims']
#| float32 (1,) ['0x1.060d820000000p+2'] ['0x1.060d820000000p+2']
#| 10 sum (6, 6) (1,) float32 True ['axis', 'initial', 'keepdims']
#| float32 (6,) ['-0x1.fda5bc0000000p+0', '0x1.2a3f500000000p+0', '-0x1.5c99e80000000p+1', '0x1.a958c80000000p+0'] ['0x1.a958c80000000p+0', '-0x1.ccc5700000000p+0', '-0x1.e06fcc0000000p+2']
#| 11 std (3, 1, 5) (0, 1) float64 (3, 1, 5) ['axis', 'keepdims', 'where']
#| float64 (1, 1, 5) ['0x0.0p+0', '0x1.8757f764aadeep-3', '0x1.15f65ca36893ep-1', '0x1.277a8f5035d8ep-2'] ['0x1.15f65ca36893ep-1', '0x1.277a8f5035d8ep-2', '0x1.9a0de9e4ee543p-1']
#| 12 sum (2, 6, 3, 3) (0, 1, 2, 3) float64 True ['axis', 'initial', 'keepdims']
#| float64 () ['-0x1.543a258a886dep+4'] ['-0x1.543a258a886dep+4']
#| 13 all (12, 23) (1,) float64 (12, 23) ['axis', 'keepdims', 'where']
#| bool (12,) [True, True, True, True] [True, True, True]
#| 14 sum (1,) (0,) float64 True ['axis', 'initial', 'keepdims']
#| float64 () ['0x1.96360a1a265f7p-1'] ['0x1.96360a1a265f7p-1']
#| 15 sum (1, 2, 1, 2) (0, 2, 3) float64 True ['axis', 'initial', 'keepdims']
#| float64 (2,) ['-0x1.466266cc1f4a4p+1', '-0x1.e3c111846e14dp+1'] ['-0x1.466266cc1f4a4p+1', '-0x1.e3c111846e14dp+1']
#| 16 all (3, 2) (0,) float32 True ['axis', 'keepdims']
#| bool (2,) [True, True] [True, True]
#| 17 sum (3, 4, 1, 1) (1, 2) float64 True ['axis', 'initial', 'keepdims']
#| float64 (3, 1) ['-0x1.9ca3e6307f4d4p-2', '0x1.4ca1ffcad706ep+0', '-0x1.57079243a8118p+0'] ['-0x1.9ca3e6307f4d4p-2', '0x1.4ca1ffcad706ep+0', '-0x1.57079243a8118p+0']
#| 18 std (1,) (0,) float64 (1,) ['axis', 'keepdims', 'where']
#| float64 () ['0x0.0p+0'] ['0x0.0p+0']
#| 19 max (1, 6, 3) (0, 1) float64 (1, 6, 3) ['axis', 'initial', 'keepdims', 'out', 'where']
#| float64 (3,) ['0x1.4000000000000p+1', '0x1.4000000000000p+1', '0x1.4000000000000p+1'] ['0x1.4000000000000p+1', '0x1.4000000000000p+1', '0x1.4000000000000p+1']
#| 20 min (4, 3) (0,) float64 True ['axis', 'initial', 'keepdims']
#| float64 (3,) ['-0x1.26961f5979746p+0', '-0x1.8d7d6c592f8b2p-10', '-0x1.25e30a3eb6b50p+0'] ['-0x1.26961f5979746p+0', '-0x1.8d7d6c592f8b2p-10', '-0x1.25e30a3eb6b50p+0']
#| 21 std (44, 36) (0,) int64 (44, 36) ['axis', 'keepdims', 'where']
#| float64 (1, 36) ['0x1.11d14f7fb5d69p-1', '0x1.8887f8a889008p-1', '0x1.ff359273d543ap-2', '0x1.c9f25c5bfedd9p-2'] ['0x1.d2bdfb1348698p-2', '0x1.141062296f682p-1', '0x1.1323f265ac451p-1']
#| 22 var (3, 4, 2) (0, 1, 2) float32 (3, 4, 2) ['axis', 'keepdims', 'out', 'where']
#| float32 () ['0x1.01c25a0000000p+1'] ['0x1.01c25a0000000p+1']
#| 23 sum (3, 2) (0, 1) float32 (2,) ['axis', 'keepdims', 'where']
#| float32 (1, 1) ['0x0.0p+0'] ['0x0.0p+0']
