import numpy as np
x = 0.5
xs = [x]
for _ in range(20):
    x = np.cos(x)
    xs.append(x)
print(x)
print(xs[:3])
errors = np.abs(np.array(xs) - 0.7390851332151607)
print(errors[1:6]/errors[:5])
# expect:
#| 0.739006779780813
#| [0.5, np.float64(0.8775825618903728), np.float64(0.6390124941652592)]
#| [0.57928081 0.72255955 0.63553803 0.69665297 0.65702097]
