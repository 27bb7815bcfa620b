z = complex(1, 2)
# expect error: 1:5: unsupported: built-in 'complex'
