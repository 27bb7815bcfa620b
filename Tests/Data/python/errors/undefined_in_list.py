rows = [1,
        2,
        missing,
        4]
# expect error: 3:9: NameError: name 'missing' is not defined
