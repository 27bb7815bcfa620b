import numpy as np
print(np.sqrt(np.ones(2), out=np.zeros(2)))
# expect error: 2:7: unsupported: np.sqrt: argument 'out'
