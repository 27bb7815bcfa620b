import math, socket
# expect error: 1:14: unsupported: import of 'socket'
