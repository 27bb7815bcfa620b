def outer():
    def inner():
        return late
    inner()
    late = 1

outer()
# expect error: 3:16: NameError: cannot access free variable 'late' where it is not associated with a value in enclosing scope
