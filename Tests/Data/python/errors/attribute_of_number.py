x = 5
x.append(3)
# expect error: 2:1: AttributeError: 'int' object has no attribute 'append'
