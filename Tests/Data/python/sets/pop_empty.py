set().pop()
# expect error: 1:1: KeyError: 'pop from an empty set'
