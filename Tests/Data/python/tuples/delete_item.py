t = (1, 2, 3)
del t[0]
# expect error: 2:5: TypeError: 'tuple' object doesn't support item deletion
