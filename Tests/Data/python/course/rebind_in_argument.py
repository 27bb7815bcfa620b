def f(a, b): return ("first", a, b)
def swap():
    global f
    f = lambda a, b: ("second", a, b)
    return 1
print(f(swap(), 2), f(1, 2))
# expect:
#| ('first', 1, 2) ('second', 1, 2)
