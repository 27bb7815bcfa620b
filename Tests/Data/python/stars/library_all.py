from collections import *
from itertools import *
from functools import *
from statistics import *
from fractions import *
from random import *
print(Counter("hello").most_common(1), deque([1, 2], maxlen=3))
print(list(islice(count(3), 2)), reduce(lambda a, b: a * b, [1, 2, 3]))
print(mean([1, 2, 4]), Fraction(3, 6), list(chain([1], [2])))
seed(3)
print(random(), randint(1, 6))
try:
    print(gcd)
except NameError as error:
    print(error)
# expect:
#| [('l', 2)] deque([1, 2], maxlen=3)
#| [3, 4] 6
#| 2.3333333333333335 1/2 [1, 2]
#| 0.23796462709189137 5
#| name 'gcd' is not defined
