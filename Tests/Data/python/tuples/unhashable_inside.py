d = {(1, 2): "ok"}
d[(1, [2])] = "bad"
# expect error: 2:1: TypeError: unhashable type: 'list'
