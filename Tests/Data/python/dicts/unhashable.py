d = {}
d[[1, 2]] = 3
# expect error: 2:1: TypeError: unhashable type: 'list'
