int(None)
# expect error: 1:1: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
