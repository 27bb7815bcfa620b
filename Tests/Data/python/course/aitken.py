xs = [0.5]
import math
for _ in range(6): xs.append(math.exp(-xs[-1]))
acc = [x0 - (x1 - x0)**2/(x2 - 2*x1 + x0) for x0, x1, x2 in zip(xs, xs[1:], xs[2:])]
for a, b in zip(xs, acc): print("%.8f  %.8f" % (a, b))
# expect:
#| 0.50000000  0.56762388
#| 0.60653066  0.56729899
#| 0.54523921  0.56719314
#| 0.57970309  0.56715936
#| 0.56006463  0.56714845
