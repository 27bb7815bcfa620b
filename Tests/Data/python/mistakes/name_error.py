value = 3
print(valeu)
# expect error: 2:7: NameError: name 'valeu' is not defined
