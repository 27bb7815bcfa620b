from decimal import *
# expect error: 1:6: unsupported: import of 'decimal'
