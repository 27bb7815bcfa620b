rate = 0.5
def step(x):
    return x * rate

print(step(4))
del rate
print(step(4))
# expect:
#| 2.0
# expect error: 3:16: NameError: name 'rate' is not defined
