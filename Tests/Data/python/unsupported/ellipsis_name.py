x = Ellipsis
# expect error: 1:5: unsupported: built-in 'Ellipsis'
