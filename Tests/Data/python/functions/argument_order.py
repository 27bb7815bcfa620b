def say(x):
    print(x, end=" ")
    return x

def f(*args, **kw):
    print("->", args, kw)

f(say(1), *[say(2)], k=say(3), *[say(4)])
f(say(5), a=say(6))
# expect:
#| 1 2 4 3 -> (1, 2, 4) {'k': 3}
#| 5 6 -> (5,) {'a': 6}
