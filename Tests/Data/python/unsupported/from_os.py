from os import path
# expect error: 1:6: unsupported: import of 'os'
