def show(x):
    print("eval", x)
    return x
def f(*a, **k): return a, k
print(f(show(1), *[show(2)], show(3), k=show(4), **{"z": show(5)}))
d = {show("k"): show("v"), show("k2"): show("v2")}
x = [0, 0]
x[show(0)] = show(7)
x[show(1)] += show(2)
print(show(1) + show(2)*show(3), show(1) if show(0) else show(2), [show(i) for i in (1, 2)], x, d)
# expect:
#| eval 1
#| eval 2
#| eval 3
#| eval 4
#| eval 5
#| ((1, 2, 3), {'k': 4, 'z': 5})
#| eval k
#| eval v
#| eval k2
#| eval v2
#| eval 7
#| eval 0
#| eval 1
#| eval 2
#| eval 1
#| eval 2
#| eval 3
#| eval 0
#| eval 2
#| eval 1
#| eval 2
#| 7 2 [1, 2] [7, 2] {'k': 'v', 'k2': 'v2'}
