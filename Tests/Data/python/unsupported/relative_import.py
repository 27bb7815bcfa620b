from . import lesson
# expect error: 1:6: unsupported: relative import
