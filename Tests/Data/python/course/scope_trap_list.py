count = 0
items = []
def add(x):
    items.append(x)
    return len(items)
def bump():
    global count
    count += 1
add(1); add(2); bump(); bump()
print(items, count)
x = 10
def shadow():
    x = 5
    return x
print(shadow(), x)
def reads(): return x
x = 20
print(reads())
def conditional(flag):
    if flag: y = 1
    else: y = 2
    return y
print(conditional(0), [x for x in range(2)], x)
def broken():
    print(x)
    x = 1
broken()
# expect:
#| [1, 2] 2
#| 5 10
#| 20
#| 2 [0, 1] 20
# expect error: 25:11: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
