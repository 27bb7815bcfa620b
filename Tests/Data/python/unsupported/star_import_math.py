x = 1
from math import *
# expect error: 2:1: unsupported: star import
