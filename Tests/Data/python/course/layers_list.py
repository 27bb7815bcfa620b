import numpy as np
sizes = [2, 3, 1]
Ws = [np.arange(1, a*b + 1).reshape(a, b)/10 for a, b in zip(sizes[:-1], sizes[1:])]
acts = [np.array([[1.0, -1.0]])]
for W in Ws: acts.append(1/(1 + np.exp(-acts[-1] @ W)))
print(acts[1:], [a.shape for a in acts], sum(W.size for W in Ws))
delta = acts[-1] - 1
for W, a in zip(reversed(Ws), reversed(acts[:-1])):
    print((a.T @ delta).round(6))
    delta = (delta @ W.T)*a*(1 - a)
# expect:
#| [array([[0.42555748, 0.42555748, 0.42555748]]), array([[0.56348906]])] [(1, 2), (1, 3), (1, 1)] 9
#| [[-0.18576]
#|  [-0.18576]
#|  [-0.18576]]
#| [[-0.010671 -0.021342 -0.032013]
#|  [ 0.010671  0.021342  0.032013]]
