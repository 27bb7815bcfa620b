x = [1]
print(id(x))
# expect error: 2:7: unsupported: built-in 'id'
