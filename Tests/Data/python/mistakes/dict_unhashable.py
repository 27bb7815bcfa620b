d = {}
d[[1]] = 2
# expect error: 2:1: TypeError: unhashable type: 'list'
