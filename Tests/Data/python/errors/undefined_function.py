value = 4
result = value + squared(value)
# expect error: 2:18: NameError: name 'squared' is not defined
