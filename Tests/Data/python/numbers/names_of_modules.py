# A module that is first asked for in the middle of a cell brings names of its own: the cell's variables stay where they are.
import numpy as np

v0 = 0
v1 = 1
v2 = 2
v3 = 3
v4 = 4
v5 = 5
v6 = 6
v7 = 7
v8 = 8
v9 = 9
v10 = 10
v11 = 11
v12 = 12
v13 = 13
v14 = 14
v15 = 15
v16 = 16
v17 = 17
v18 = 18
v19 = 19
v20 = 20
v21 = 21
v22 = 22
v23 = 23
v24 = 24
v25 = 25
v26 = 26
v27 = 27
v28 = 28
v29 = 29
v30 = 30
v31 = 31
v32 = 32
v33 = 33
v34 = 34
v35 = 35
v36 = 36
v37 = 37
v38 = 38
v39 = 39
v40 = 40
v41 = 41
v42 = 42
v43 = 43
v44 = 44
v45 = 45
v46 = 46
v47 = 47
v48 = 48
v49 = 49
a = np.arange(6.0)
before = 5


def f():
    global before
    import statistics
    before += 1
    return statistics.mean([before, 8]), after


after = 7
print(np.percentile(a, 30), before, after)
import fractions, textwrap, collections, dataclasses
late = 8
before = 6
print(f(), before, after, late, fractions.Fraction(1, 3))
print(sum([v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38, v39, v40, v41, v42, v43, v44, v45, v46, v47, v48, v49], before))
# expect:
#| 1.5 5 7
#| (7.5, 7) 7 7 8 1/3
#| 1232
