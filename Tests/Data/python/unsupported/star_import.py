from numpy import *
# expect error: 1:1: unsupported: star import
