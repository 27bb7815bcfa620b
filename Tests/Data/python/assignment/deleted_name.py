a = 1
del a
print(a)
# expect error: 3:7: NameError: name 'a' is not defined
