def f(xs):
    for x in xs: pass
    return x
print(f([1, 2]))
print(f([]))
# expect:
#| 2
# expect error: 3:12: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
