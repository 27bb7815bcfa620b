print(globals())
# expect error: 1:7: unsupported: built-in 'globals'
