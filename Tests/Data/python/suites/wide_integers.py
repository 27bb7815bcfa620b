# Integers beyond 64 bits as elements of arrays: uint64 holds some of them, to the last bit.
import numpy as np
def t(f, s):
    try:
        r = f()
        print(s, '->', type(r).__name__, repr(r))
    except Exception as e:
        print(s, '->', type(e).__name__, e)
def put(d, v):
    a = np.zeros(2, dtype=d)
    a[0] = v
    return a
for name in ("uint64", "int64", "uint32", "int8", "uint8", "float64", "float32","float16"):
    for v in (2**63, 2**63 + 63, 2**64 - 1, 2**64, -2**63 - 1, 2**70):
        t(lambda: np.dtype(name).type(v), f"{name}({v})")
        t(lambda: np.array([v], dtype=name), f"array {name} {v}")
        t(lambda: np.array([1, v], dtype=name), f"array more {name} {v}")
        t(lambda: put(name, v), f"put {name} {v}")
t(lambda: np.uint64(2**63 ^ 63).bit_count(), "bits")
t(lambda: np.uint64(2**64 - 1) + np.uint64(2), "sum")
# expect:
#| uint64(9223372036854775808) -> uint64 np.uint64(9223372036854775808)
#| array uint64 9223372036854775808 -> ndarray array([9223372036854775808], dtype=uint64)
#| array more uint64 9223372036854775808 -> ndarray array([                  1, 9223372036854775808], dtype=uint64)
#| put uint64 9223372036854775808 -> ndarray array([9223372036854775808,                   0], dtype=uint64)
#| uint64(9223372036854775871) -> uint64 np.uint64(9223372036854775871)
#| array uint64 9223372036854775871 -> ndarray array([9223372036854775871], dtype=uint64)
#| array more uint64 9223372036854775871 -> ndarray array([                  1, 9223372036854775871], dtype=uint64)
#| put uint64 9223372036854775871 -> ndarray array([9223372036854775871,                   0], dtype=uint64)
#| uint64(18446744073709551615) -> uint64 np.uint64(18446744073709551615)
#| array uint64 18446744073709551615 -> ndarray array([18446744073709551615], dtype=uint64)
#| array more uint64 18446744073709551615 -> ndarray array([                   1, 18446744073709551615], dtype=uint64)
#| put uint64 18446744073709551615 -> ndarray array([18446744073709551615,                    0], dtype=uint64)
#| uint64(18446744073709551616) -> OverflowError Python int too large to convert to C long
#| array uint64 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| array more uint64 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| put uint64 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| uint64(-9223372036854775809) -> OverflowError Python int too large to convert to C long
#| array uint64 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| array more uint64 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| put uint64 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| uint64(1180591620717411303424) -> OverflowError Python int too large to convert to C long
#| array uint64 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| array more uint64 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| put uint64 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| int64(9223372036854775808) -> OverflowError Python int too large to convert to C long
#| array int64 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| array more int64 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| put int64 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| int64(9223372036854775871) -> OverflowError Python int too large to convert to C long
#| array int64 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| array more int64 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| put int64 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| int64(18446744073709551615) -> OverflowError Python int too large to convert to C long
#| array int64 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| array more int64 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| put int64 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| int64(18446744073709551616) -> OverflowError Python int too large to convert to C long
#| array int64 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| array more int64 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| put int64 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| int64(-9223372036854775809) -> OverflowError Python int too large to convert to C long
#| array int64 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| array more int64 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| put int64 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| int64(1180591620717411303424) -> OverflowError Python int too large to convert to C long
#| array int64 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| array more int64 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| put int64 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| uint32(9223372036854775808) -> OverflowError Python integer 9223372036854775808 out of bounds for uint32
#| array uint32 9223372036854775808 -> OverflowError Python integer 9223372036854775808 out of bounds for uint32
#| array more uint32 9223372036854775808 -> OverflowError Python integer 9223372036854775808 out of bounds for uint32
#| put uint32 9223372036854775808 -> OverflowError Python integer 9223372036854775808 out of bounds for uint32
#| uint32(9223372036854775871) -> OverflowError Python integer 9223372036854775871 out of bounds for uint32
#| array uint32 9223372036854775871 -> OverflowError Python integer 9223372036854775871 out of bounds for uint32
#| array more uint32 9223372036854775871 -> OverflowError Python integer 9223372036854775871 out of bounds for uint32
#| put uint32 9223372036854775871 -> OverflowError Python integer 9223372036854775871 out of bounds for uint32
#| uint32(18446744073709551615) -> OverflowError Python integer 18446744073709551615 out of bounds for uint32
#| array uint32 18446744073709551615 -> OverflowError Python integer 18446744073709551615 out of bounds for uint32
#| array more uint32 18446744073709551615 -> OverflowError Python integer 18446744073709551615 out of bounds for uint32
#| put uint32 18446744073709551615 -> OverflowError Python integer 18446744073709551615 out of bounds for uint32
#| uint32(18446744073709551616) -> OverflowError Python int too large to convert to C long
#| array uint32 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| array more uint32 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| put uint32 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| uint32(-9223372036854775809) -> OverflowError Python int too large to convert to C long
#| array uint32 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| array more uint32 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| put uint32 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| uint32(1180591620717411303424) -> OverflowError Python int too large to convert to C long
#| array uint32 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| array more uint32 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| put uint32 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| int8(9223372036854775808) -> OverflowError Python int too large to convert to C long
#| array int8 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| array more int8 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| put int8 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| int8(9223372036854775871) -> OverflowError Python int too large to convert to C long
#| array int8 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| array more int8 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| put int8 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| int8(18446744073709551615) -> OverflowError Python int too large to convert to C long
#| array int8 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| array more int8 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| put int8 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| int8(18446744073709551616) -> OverflowError Python int too large to convert to C long
#| array int8 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| array more int8 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| put int8 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| int8(-9223372036854775809) -> OverflowError Python int too large to convert to C long
#| array int8 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| array more int8 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| put int8 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| int8(1180591620717411303424) -> OverflowError Python int too large to convert to C long
#| array int8 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| array more int8 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| put int8 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| uint8(9223372036854775808) -> OverflowError Python int too large to convert to C long
#| array uint8 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| array more uint8 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| put uint8 9223372036854775808 -> OverflowError Python int too large to convert to C long
#| uint8(9223372036854775871) -> OverflowError Python int too large to convert to C long
#| array uint8 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| array more uint8 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| put uint8 9223372036854775871 -> OverflowError Python int too large to convert to C long
#| uint8(18446744073709551615) -> OverflowError Python int too large to convert to C long
#| array uint8 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| array more uint8 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| put uint8 18446744073709551615 -> OverflowError Python int too large to convert to C long
#| uint8(18446744073709551616) -> OverflowError Python int too large to convert to C long
#| array uint8 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| array more uint8 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| put uint8 18446744073709551616 -> OverflowError Python int too large to convert to C long
#| uint8(-9223372036854775809) -> OverflowError Python int too large to convert to C long
#| array uint8 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| array more uint8 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| put uint8 -9223372036854775809 -> OverflowError Python int too large to convert to C long
#| uint8(1180591620717411303424) -> OverflowError Python int too large to convert to C long
#| array uint8 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| array more uint8 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| put uint8 1180591620717411303424 -> OverflowError Python int too large to convert to C long
#| float64(9223372036854775808) -> float64 np.float64(9.223372036854776e+18)
#| array float64 9223372036854775808 -> ndarray array([9.22337204e+18])
#| array more float64 9223372036854775808 -> ndarray array([1.00000000e+00, 9.22337204e+18])
#| put float64 9223372036854775808 -> ndarray array([9.22337204e+18, 0.00000000e+00])
#| float64(9223372036854775871) -> float64 np.float64(9.223372036854776e+18)
#| array float64 9223372036854775871 -> ndarray array([9.22337204e+18])
#| array more float64 9223372036854775871 -> ndarray array([1.00000000e+00, 9.22337204e+18])
#| put float64 9223372036854775871 -> ndarray array([9.22337204e+18, 0.00000000e+00])
#| float64(18446744073709551615) -> float64 np.float64(1.8446744073709552e+19)
#| array float64 18446744073709551615 -> ndarray array([1.84467441e+19])
#| array more float64 18446744073709551615 -> ndarray array([1.00000000e+00, 1.84467441e+19])
#| put float64 18446744073709551615 -> ndarray array([1.84467441e+19, 0.00000000e+00])
#| float64(18446744073709551616) -> float64 np.float64(1.8446744073709552e+19)
#| array float64 18446744073709551616 -> ndarray array([1.84467441e+19])
#| array more float64 18446744073709551616 -> ndarray array([1.00000000e+00, 1.84467441e+19])
#| put float64 18446744073709551616 -> ndarray array([1.84467441e+19, 0.00000000e+00])
#| float64(-9223372036854775809) -> float64 np.float64(-9.223372036854776e+18)
#| array float64 -9223372036854775809 -> ndarray array([-9.22337204e+18])
#| array more float64 -9223372036854775809 -> ndarray array([ 1.00000000e+00, -9.22337204e+18])
#| put float64 -9223372036854775809 -> ndarray array([-9.22337204e+18,  0.00000000e+00])
#| float64(1180591620717411303424) -> float64 np.float64(1.1805916207174113e+21)
#| array float64 1180591620717411303424 -> ndarray array([1.18059162e+21])
#| array more float64 1180591620717411303424 -> ndarray array([1.00000000e+00, 1.18059162e+21])
#| put float64 1180591620717411303424 -> ndarray array([1.18059162e+21, 0.00000000e+00])
#| float32(9223372036854775808) -> float32 np.float32(9.223372e+18)
#| array float32 9223372036854775808 -> ndarray array([9.223372e+18], dtype=float32)
#| array more float32 9223372036854775808 -> ndarray array([1.000000e+00, 9.223372e+18], dtype=float32)
#| put float32 9223372036854775808 -> ndarray array([9.223372e+18, 0.000000e+00], dtype=float32)
#| float32(9223372036854775871) -> float32 np.float32(9.223372e+18)
#| array float32 9223372036854775871 -> ndarray array([9.223372e+18], dtype=float32)
#| array more float32 9223372036854775871 -> ndarray array([1.000000e+00, 9.223372e+18], dtype=float32)
#| put float32 9223372036854775871 -> ndarray array([9.223372e+18, 0.000000e+00], dtype=float32)
#| float32(18446744073709551615) -> float32 np.float32(1.8446744e+19)
#| array float32 18446744073709551615 -> ndarray array([1.8446744e+19], dtype=float32)
#| array more float32 18446744073709551615 -> ndarray array([1.0000000e+00, 1.8446744e+19], dtype=float32)
#| put float32 18446744073709551615 -> ndarray array([1.8446744e+19, 0.0000000e+00], dtype=float32)
#| float32(18446744073709551616) -> float32 np.float32(1.8446744e+19)
#| array float32 18446744073709551616 -> ndarray array([1.8446744e+19], dtype=float32)
#| array more float32 18446744073709551616 -> ndarray array([1.0000000e+00, 1.8446744e+19], dtype=float32)
#| put float32 18446744073709551616 -> ndarray array([1.8446744e+19, 0.0000000e+00], dtype=float32)
#| float32(-9223372036854775809) -> float32 np.float32(-9.223372e+18)
#| array float32 -9223372036854775809 -> ndarray array([-9.223372e+18], dtype=float32)
#| array more float32 -9223372036854775809 -> ndarray array([ 1.000000e+00, -9.223372e+18], dtype=float32)
#| put float32 -9223372036854775809 -> ndarray array([-9.223372e+18,  0.000000e+00], dtype=float32)
#| float32(1180591620717411303424) -> float32 np.float32(1.1805916e+21)
#| array float32 1180591620717411303424 -> ndarray array([1.1805916e+21], dtype=float32)
#| array more float32 1180591620717411303424 -> ndarray array([1.0000000e+00, 1.1805916e+21], dtype=float32)
#| put float32 1180591620717411303424 -> ndarray array([1.1805916e+21, 0.0000000e+00], dtype=float32)
#| float16(9223372036854775808) -> float16 np.float16(inf)
#| array float16 9223372036854775808 -> ndarray array([inf], dtype=float16)
#| array more float16 9223372036854775808 -> ndarray array([ 1., inf], dtype=float16)
#| put float16 9223372036854775808 -> ndarray array([inf,  0.], dtype=float16)
#| float16(9223372036854775871) -> float16 np.float16(inf)
#| array float16 9223372036854775871 -> ndarray array([inf], dtype=float16)
#| array more float16 9223372036854775871 -> ndarray array([ 1., inf], dtype=float16)
#| put float16 9223372036854775871 -> ndarray array([inf,  0.], dtype=float16)
#| float16(18446744073709551615) -> float16 np.float16(inf)
#| array float16 18446744073709551615 -> ndarray array([inf], dtype=float16)
#| array more float16 18446744073709551615 -> ndarray array([ 1., inf], dtype=float16)
#| put float16 18446744073709551615 -> ndarray array([inf,  0.], dtype=float16)
#| float16(18446744073709551616) -> float16 np.float16(inf)
#| array float16 18446744073709551616 -> ndarray array([inf], dtype=float16)
#| array more float16 18446744073709551616 -> ndarray array([ 1., inf], dtype=float16)
#| put float16 18446744073709551616 -> ndarray array([inf,  0.], dtype=float16)
#| float16(-9223372036854775809) -> float16 np.float16(-inf)
#| array float16 -9223372036854775809 -> ndarray array([-inf], dtype=float16)
#| array more float16 -9223372036854775809 -> ndarray array([  1., -inf], dtype=float16)
#| put float16 -9223372036854775809 -> ndarray array([-inf,   0.], dtype=float16)
#| float16(1180591620717411303424) -> float16 np.float16(inf)
#| array float16 1180591620717411303424 -> ndarray array([inf], dtype=float16)
#| array more float16 1180591620717411303424 -> ndarray array([ 1., inf], dtype=float16)
#| put float16 1180591620717411303424 -> ndarray array([inf,  0.], dtype=float16)
#| bits -> int 7
#| sum -> uint64 np.uint64(1)
