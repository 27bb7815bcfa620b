xs = [1, 2]
xs.push(3)
# expect error: 2:1: AttributeError: 'list' object has no attribute 'push'
