import math, random
# expect error: 1:14: unsupported: import of 'random'
