def area(r):
    return pi * r * r

print(area(1))
# expect error: 2:12: NameError: name 'pi' is not defined
