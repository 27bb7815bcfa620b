x = 5
x.name = "five"
# expect error: 2:1: unsupported: assignment to an attribute
