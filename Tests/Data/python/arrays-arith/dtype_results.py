import numpy as np
i, f, b = np.array([1]), np.array([1.0]), np.array([True])
for x in (i, f, b, 2, 2.0, True):
    print([(x + y).dtype.name for y in (i, f, b)], [(x * y).dtype.name for y in (i, f, b)], [(x / y).dtype.name for y in (i, f, b)])
# expect:
#| ['int64', 'float64', 'int64'] ['int64', 'float64', 'int64'] ['float64', 'float64', 'float64']
#| ['float64', 'float64', 'float64'] ['float64', 'float64', 'float64'] ['float64', 'float64', 'float64']
#| ['int64', 'float64', 'bool'] ['int64', 'float64', 'bool'] ['float64', 'float64', 'float64']
#| ['int64', 'float64', 'int64'] ['int64', 'float64', 'int64'] ['float64', 'float64', 'float64']
#| ['float64', 'float64', 'float64'] ['float64', 'float64', 'float64'] ['float64', 'float64', 'float64']
#| ['int64', 'float64', 'bool'] ['int64', 'float64', 'bool'] ['float64', 'float64', 'float64']
