# Numbers that are equal are one key, whatever their class.
import numpy as np
print(hash(np.float32(2)) == hash(2), {2: 'two'}[np.float32(2)], {np.int8(3): 1}[3], np.float32(1) in {1, 2}, len({np.float32(1), 1, 1.0, True}))
print({-1: 'm', -2: 'n'}[-1.0], {2**61 - 1: 'z', 0: 'o'}, {1 << 70: 1}[float(1 << 70)], {1.5: 2}[1.5], {1 + 0j: 3}[1])
# expect:
#| True two 1 True 1
#| m {2305843009213693951: 'z', 0: 'o'} 1 2 3
