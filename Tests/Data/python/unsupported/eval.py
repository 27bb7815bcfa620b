print(eval("1 + 1"))
# expect error: 1:7: unsupported: built-in 'eval'
