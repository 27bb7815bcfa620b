x = 5
x.name = "five"
# expect error: 2:1: AttributeError: 'int' object has no attribute 'name'
