# What real Python prints differently in every run is never printed here, wherever it stands.
import numpy as np
d = {"f": [np.abs, map(abs, [1])]}
print(len(d["f"]), d["f"][0])
print(d)
# expect:
#| 2 <ufunc 'absolute'>
# expect error: 5:1: unsupported: the text of a 'map' object (real Python's has an address in it)
