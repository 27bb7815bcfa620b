import numpy as np
print(1e308*10, np.array([1e308])*10, np.float64(1e308)*10, 2.0**1023, np.exp(710), np.square(np.array([1e200])))
print(np.float64(1)/0, np.float64(0)/0, np.array([0.])/0, np.float64(-1)/np.float64(0))
print(np.log(0), np.sqrt(-1), np.array([1, 2])/np.array([0, 0]))
print(2.0**1024)
# expect:
#| inf [inf] inf 8.98846567431158e+307 inf [inf]
#| inf nan [nan] -inf
#| -inf nan [inf inf]
# expect error: 5:7: OverflowError: (34, 'Numerical result out of range')
