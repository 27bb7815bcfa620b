import numpy as np
print(np.logaddexp(1.5, -0.25), np.logaddexp(1000.0, 1000.5), np.logaddexp(-1000, -1001))
print(np.logaddexp(np.array([[0.1, -3.7], [40.0, 2.5]]), np.array([0.2, 5.5])).tolist())
print(np.logaddexp(np.arange(4), 2))
print(np.logaddexp(np.inf, np.inf), np.logaddexp(-np.inf, -np.inf), np.logaddexp(-np.inf, 3.0), np.logaddexp(np.nan, 1.0))
# expect:
#| 1.6602241504380872 1000.9740769841801 -999.6867383124818
#| [[0.8443966600735708, 5.500101034297701], [40.0, 5.548587351573742]]
#| [2.12692801 2.31326169 2.69314718 3.31326169]
#| inf -inf 3.0 nan
