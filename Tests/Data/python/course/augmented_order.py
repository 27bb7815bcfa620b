import numpy as np
a = np.zeros(3)
def idx():
    print("idx"); return 1
def val():
    a[1] = 5
    return 2
a[idx()] += val()
print(a)
n = 1
def change():
    global n
    n = 100
    return 1
n += change()
print(n)
n = n + change()
print(n)
# expect:
#| idx
#| [0. 2. 0.]
#| 2
#| 3
