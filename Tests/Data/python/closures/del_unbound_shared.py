# A local that an inner function shares is deleted twice.
def outer():
    shared = 1
    def inner():
        return shared
    del shared
    del shared

outer()
# expect error: 7:9: UnboundLocalError: cannot access local variable 'shared' where it is not associated with a value
