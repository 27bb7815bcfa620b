import math
def D(f, x, h): return (f(x + h) - f(x - h))/(2*h)
T = [[0.0]*4 for _ in range(4)]
for i in range(4):
    T[i][0] = D(math.exp, 1, 0.4/2**i)
    for j in range(1, i + 1): T[i][j] = T[i][j-1] + (T[i][j-1] - T[i-1][j-1])/(4**j - 1)
for i, row in enumerate(T): print("  ".join(f"{v:.9f}" for v in row[:i+1]))
# expect:
#| 2.791351458
#| 2.736439986  2.718136161
#| 2.722814564  2.718272757  2.718281863
#| 2.719414587  2.718281262  2.718281829  2.718281828
