def f(a, b, c): return a + b + c
xs = []
def note(x):
    xs.append(x)
    return x
def bad(): return 1/0
g = (f(note(1), note(2), note(k)) for k in range(3))
print(list(g), xs)
print(f(note(1), bad(), note(3)))
# expect:
#| [3, 4, 5] [1, 2, 0, 1, 2, 1, 1, 2, 2]
# expect error: 6:19: ZeroDivisionError: division by zero
