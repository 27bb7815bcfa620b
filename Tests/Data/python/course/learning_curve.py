import numpy as np
rng = [((i*7919) % 104729)/104729 for i in range(1, 41)]
x = np.array(rng); y = 3*x + 0.5
w, b = 0.0, 0.0
for epoch in range(201):
    e = w*x + b - y
    if epoch % 50 == 0: print("epoch %3d  loss %.6f  w %.4f  b %.4f" % (epoch, (e**2).mean(), w, b))
    w -= 0.5*2*(e*x).mean()
    b -= 0.5*2*e.mean()
# expect:
#| epoch   0  loss 4.757366  w 0.0000  b 0.0000
#| epoch  50  loss 0.000404  w 2.9312  b 0.5369
#| epoch 100  loss 0.000000  w 2.9978  b 0.5012
#| epoch 150  loss 0.000000  w 2.9999  b 0.5000
#| epoch 200  loss 0.000000  w 3.0000  b 0.5000
