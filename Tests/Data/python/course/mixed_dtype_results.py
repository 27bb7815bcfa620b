import numpy as np
i = np.array([1, 2]); f = np.array([0.5, 1.5]); b = np.array([True, False])
for x in (i, f, b):
    for y in (i, f, b, 2, 2.0, True):
        print((x + y).dtype, (x*y).dtype, (x/y).dtype if not (x is b and y is b) else "-", (x == y).dtype, end="; ")
    print()
print((i + f).tolist(), (i/i).tolist(), (i//1).tolist(), np.concatenate([i, b]), np.where(b, i, f), np.array([i, f]), np.maximum(i, f), np.stack([i, b]))
# expect:
#| int64 int64 float64 bool; float64 float64 float64 bool; int64 int64 float64 bool; int64 int64 float64 bool; float64 float64 float64 bool; int64 int64 float64 bool; 
#| float64 float64 float64 bool; float64 float64 float64 bool; float64 float64 float64 bool; float64 float64 float64 bool; float64 float64 float64 bool; float64 float64 float64 bool; 
#| int64 int64 float64 bool; float64 float64 float64 bool; bool bool - bool; int64 int64 float64 bool; float64 float64 float64 bool; bool bool float64 bool; 
#| [1.5, 3.5] [1.0, 1.0] [1, 2] [1 2 1 0] [1.  1.5] [[1.  2. ]
#|  [0.5 1.5]] [1. 2.] [[1 2]
#|  [1 0]]
