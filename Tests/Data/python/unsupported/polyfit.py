import numpy as np
coeff = np.polyfit([0, 1, 2, 5], [1, 3, 2, 4], 1, cov=True)
# expect error: 2:9: unsupported: np.polyfit: argument 'cov'
