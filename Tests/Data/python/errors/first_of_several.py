def f():
    return undefined_one + undefined_two

print(f())
# expect error: 2:12: NameError: name 'undefined_one' is not defined
