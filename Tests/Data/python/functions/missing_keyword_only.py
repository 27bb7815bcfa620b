def f(a, *, scale, shift):
    return a * scale + shift

print(f(1, scale=2, shift=0))
print(f(1))
# expect:
#| 2
# expect error: 5:7: TypeError: f() missing 2 required keyword-only arguments: 'scale' and 'shift'
