def f(flag):
    if flag: x = 1
    return x
print(f(True))
print(f(False))
# expect:
#| 1
# expect error: 3:12: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
