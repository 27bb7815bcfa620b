print(square(2))

def square(x):
    return x * x
# expect error: 1:7: NameError: name 'square' is not defined
