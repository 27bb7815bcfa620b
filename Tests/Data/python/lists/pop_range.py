[1, 2].pop(5)
# expect error: 1:1: IndexError: pop index out of range
