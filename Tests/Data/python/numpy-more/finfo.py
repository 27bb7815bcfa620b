import numpy as np

for kind in (float, np.float32, np.float16, complex):
    info = np.finfo(kind)
    print(info)
    print(repr(info), f"{info}" == str(info))
    print(info.eps, info.epsneg, info.tiny, info.max, info.min, info.smallest_subnormal, info.resolution)
print(np.finfo(float) is np.finfo(float), np.finfo(float) == np.finfo(np.float64), np.finfo(float) == np.finfo(np.float32))
print(np.finfo(np.float32(2)).nmant, np.finfo("float32").nmant, np.finfo(np.dtype("f8")).nmant, np.finfo(1.5).bits)
for wrong in (int, np.array([1.5]), "int32"):
    try:
        print(np.finfo(wrong))
    except ValueError as error:
        print(error)
print(np.iinfo(np.uint8))
# expect:
#| Machine parameters for float64
#| ---------------------------------------------------------------
#| precision = 15   resolution = 1e-15
#| machep = -52   eps =        2.220446049250313e-16
#| negep =  -53   epsneg =     1.1102230246251565e-16
#| minexp = -1022   tiny =       2.2250738585072014e-308
#| maxexp = 1024   max =        1.7976931348623157e+308
#| nexp =   11   min =        -max
#| smallest_normal = 2.2250738585072014e-308   smallest_subnormal = 5e-324
#| ---------------------------------------------------------------
#|
#| finfo(resolution=1e-15, min=-1.7976931348623157e+308, max=1.7976931348623157e+308, dtype=float64) True
#| 2.220446049250313e-16 1.1102230246251565e-16 2.2250738585072014e-308 1.7976931348623157e+308 -1.7976931348623157e+308 5e-324 1e-15
#| Machine parameters for float32
#| ---------------------------------------------------------------
#| precision = 6   resolution = 1e-06
#| machep = -23   eps =        1.1920929e-07
#| negep =  -24   epsneg =     5.9604645e-08
#| minexp = -126   tiny =       1.1754944e-38
#| maxexp = 128   max =        3.4028235e+38
#| nexp =   8   min =        -max
#| smallest_normal = 1.1754944e-38   smallest_subnormal = 1e-45
#| ---------------------------------------------------------------
#|
#| finfo(resolution=1e-06, min=-3.4028235e+38, max=3.4028235e+38, dtype=float32) True
#| 1.1920929e-07 5.9604645e-08 1.1754944e-38 3.4028235e+38 -3.4028235e+38 1e-45 1e-06
#| Machine parameters for float16
#| ---------------------------------------------------------------
#| precision = 3   resolution = 0.001
#| machep = -10   eps =        0.000977
#| negep =  -11   epsneg =     0.0004883
#| minexp = -14   tiny =       6.104e-05
#| maxexp = 16   max =        6.55e+04
#| nexp =   5   min =        -max
#| smallest_normal = 6.104e-05   smallest_subnormal = 6e-08
#| ---------------------------------------------------------------
#|
#| finfo(resolution=0.001, min=-6.55040e+04, max=6.55040e+04, dtype=float16) True
#| 0.000977 0.0004883 6.104e-05 6.55e+04 -6.55e+04 6e-08 0.001
#| Machine parameters for float64
#| ---------------------------------------------------------------
#| precision = 15   resolution = 1e-15
#| machep = -52   eps =        2.220446049250313e-16
#| negep =  -53   epsneg =     1.1102230246251565e-16
#| minexp = -1022   tiny =       2.2250738585072014e-308
#| maxexp = 1024   max =        1.7976931348623157e+308
#| nexp =   11   min =        -max
#| smallest_normal = 2.2250738585072014e-308   smallest_subnormal = 5e-324
#| ---------------------------------------------------------------
#|
#| finfo(resolution=1e-15, min=-1.7976931348623157e+308, max=1.7976931348623157e+308, dtype=float64) True
#| 2.220446049250313e-16 1.1102230246251565e-16 2.2250738585072014e-308 1.7976931348623157e+308 -1.7976931348623157e+308 5e-324 1e-15
#| True True False
#| 23 23 52 64
#| data type <class 'numpy.int64'> not inexact
#| data type <class 'numpy.object_'> not inexact
#| data type <class 'numpy.int32'> not inexact
#| Machine parameters for uint8
#| ---------------------------------------------------------------
#| min = 0
#| max = 255
#| ---------------------------------------------------------------
#|
