xs = [1]
xs.add(2)
# expect error: 2:1: AttributeError: 'list' object has no attribute 'add'
