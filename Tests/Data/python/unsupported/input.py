n = input("How many? ")
# expect error: 1:5: unsupported: built-in 'input'
