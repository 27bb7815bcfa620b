def say(x):
    print(x, end=" ")
    return x

print([say(a) + say(b) for a in (1, 2) for b in (10, 20) if say(a != 2 or b != 10)])
print({say("k"): say("v") for _ in range(1)})
# expect:
#| True 1 10 True 1 20 False True 2 20 [11, 21, 22]
#| k v {'k': 'v'}
