# A module's text has the path of its file in it.
import numpy as np
print(str(np))
# expect error: 3:7: unsupported: the text of module 'numpy' (real Python's has a file's path in it)
