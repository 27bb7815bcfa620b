s = frozenset([1, 2])
# expect error: 1:5: unsupported: built-in 'frozenset'
