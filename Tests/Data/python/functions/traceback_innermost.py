def first(x):
    return second(x - 1)

def second(x):
    y = 10
    return y / x

print(first(3))
print(first(1))
# expect:
#| 5.0
# expect error: 6:12: ZeroDivisionError: division by zero
