import numpy as np

x = np.array([1.0, 0.0])
print(np.geterr())
with np.errstate(divide="ignore"):
    print(1 / x)
    print(np.log(-x))
print(1 / x)
with np.errstate(all="ignore"):
    print(np.log(x), np.sqrt(-x), x * 1e308 * 1e10)
    with np.errstate(invalid="warn"):
        print(np.sqrt(-x))
try:
    with np.errstate(divide="raise"):
        1 / x
except FloatingPointError as error:
    print("caught:", error)
old = np.seterr(all="raise")
print(old)
try:
    np.exp(1000.0)
except FloatingPointError as error:
    print("caught:", error)
try:
    np.float64(0) / 0
except FloatingPointError as error:
    print("caught:", error)
print(np.seterr(**old))
print(np.geterr())


@np.errstate(divide="ignore", invalid="ignore")
def ratio(a, b):
    return a / b


print(ratio(x, x))
print(x / x)
np.seterr(divide="ignore")
print(1 / x)
try:
    np.seterr(divide="never")
except ValueError as error:
    print(error)
with np.errstate(under="warn"):
    print(np.exp(np.array([-1000.0])))
    print(np.array([1e-300]) * 1e-300)
# expect:
#| {'divide': 'warn', 'over': 'warn', 'under': 'ignore', 'invalid': 'warn'}
#| [ 1. inf]
#| <cell>:7: RuntimeWarning: invalid value encountered in log
#|   print(np.log(-x))
#| [ nan -inf]
#| <cell>:8: RuntimeWarning: divide by zero encountered in divide
#|   print(1 / x)
#| [ 1. inf]
#| [  0. -inf] [nan -0.] [inf  0.]
#| <cell>:12: RuntimeWarning: invalid value encountered in sqrt
#|   print(np.sqrt(-x))
#| [nan -0.]
#| caught: divide by zero encountered in divide
#| {'divide': 'warn', 'over': 'warn', 'under': 'ignore', 'invalid': 'warn'}
#| caught: overflow encountered in exp
#| caught: invalid value encountered in scalar divide
#| {'divide': 'raise', 'over': 'raise', 'under': 'raise', 'invalid': 'raise'}
#| {'divide': 'warn', 'over': 'warn', 'under': 'ignore', 'invalid': 'warn'}
#| [ 1. nan]
#| <cell>:38: RuntimeWarning: invalid value encountered in divide
#|   print(x / x)
#| [ 1. nan]
#| [ 1. inf]
#| invalid error mode 'never'
#| <cell>:46: RuntimeWarning: underflow encountered in exp
#|   print(np.exp(np.array([-1000.0])))
#| [0.]
#| <cell>:47: RuntimeWarning: underflow encountered in multiply
#|   print(np.array([1e-300]) * 1e-300)
#| [0.]
