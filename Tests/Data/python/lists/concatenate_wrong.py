print([1] + (2,))
# expect error: 1:7: TypeError: can only concatenate list (not "tuple") to list
