print(float([1.5]))
# expect error: 1:7: TypeError: float() argument must be a string or a real number, not 'list'
