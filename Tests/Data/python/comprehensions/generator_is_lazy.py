def say(x):
    print("say", x)
    return x

g = (say(n) for n in [1, 2, 3])
print("made")
print(next(g))
print(any(n > 1 for n in g))
print(list(g))
# expect:
#| made
#| say 1
#| 1
#| say 2
#| True
#| say 3
#| [3]
