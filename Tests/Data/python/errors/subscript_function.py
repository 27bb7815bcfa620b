def f(x):
    return x

print(f[1])
# expect error: 4:7: TypeError: 'function' object is not subscriptable
