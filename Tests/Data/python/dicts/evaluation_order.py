def say(x):
    print(x, end=" ")
    return x

d = {say(1): say(2), say(3): say(4)}
print(d)
# expect:
#| 1 2 3 4 {1: 2, 3: 4}
