print("abc"["b"])
# expect error: 1:7: TypeError: string indices must be integers, not 'str'
