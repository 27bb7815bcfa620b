%matplotlib inline
import numpy as np
# expect error: 1:1: unsupported: IPython magic '%matplotlib'
