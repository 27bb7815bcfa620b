# A variable of the function around is deleted twice.
def outer():
    shared = 1
    def inner():
        nonlocal shared
        del shared
        del shared
    inner()

outer()
# expect error: 7:13: NameError: cannot access free variable 'shared' where it is not associated with a value in enclosing scope
