def say(x):
    print("say", x)
    return x

def f(a=say(1), *, b=say(2)):
    return a + b

print("defined")
print(f(), f(5))
# expect:
#| say 1
#| say 2
#| defined
#| 3 7
