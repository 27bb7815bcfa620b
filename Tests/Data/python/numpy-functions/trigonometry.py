import numpy as np
x = np.array([0, np.pi / 6, np.pi / 2, np.pi])
print(np.round(np.sin(x), 6), np.cos(x).round(3), np.tan(np.pi / 4).round(12), np.arcsin(1.0), np.arctan2(1, [1, -1]), np.arctan([0, 1]), np.degrees(np.pi), np.radians([180, 90]), sep="\n")
print(np.tanh([0, 0.5, -100]), np.sinh([0, 1]), np.cosh([0, 1]), np.arccos([1, 0]), np.hypot(3, [4, 0]), np.deg2rad(0), sep="\n")
# expect:
#| [0.  0.5 1.  0. ]
#| [ 1.     0.866  0.    -1.   ]
#| 1.0
#| 1.5707963267948966
#| [0.78539816 2.35619449]
#| [0.         0.78539816]
#| 180.0
#| [3.14159265 1.57079633]
#| [ 0.          0.46211716 -1.        ]
#| [0.         1.17520119]
#| [1.         1.54308063]
#| [0.         1.57079633]
#| [5. 3.]
#| 0.0
