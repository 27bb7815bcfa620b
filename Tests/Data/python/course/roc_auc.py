import numpy as np
y = np.array([0, 0, 1, 1]); s = np.array([0.1, 0.4, 0.35, 0.8])
order = np.argsort(-s)
tpr = np.cumsum(y[order])/y.sum(); fpr = np.cumsum(1 - y[order])/(1 - y).sum()
print(tpr, fpr, np.sum((fpr[1:] - fpr[:-1])*(tpr[1:] + tpr[:-1])/2))
for t in (0.3, 0.5):
    p = s >= t
    tp, fp, fn, tn = (p & (y == 1)).sum(), (p & (y == 0)).sum(), (~p & (y == 1)).sum(), (~p & (y == 0)).sum()
    print(t, tp, fp, fn, tn, tp/(tp + fp), f"{2*tp/(2*tp + fp + fn):.3f}", [tp, fp])
# expect:
#| [0.5 0.5 1.  1. ] [0.  0.5 0.5 1. ] 0.75
#| 0.3 2 1 0 1 0.6666666666666666 0.800 [np.int64(2), np.int64(1)]
#| 0.5 1 0 1 2 1.0 0.667 [np.int64(1), np.int64(0)]
