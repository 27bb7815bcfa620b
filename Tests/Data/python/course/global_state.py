total = 0
calls = []
def add(x):
    global total
    total += x
    calls.append(x)
for i in range(4): add(i*i)
print(total, calls)
def broken():
    total += 1
broken()
# expect:
#| 14 [0, 1, 4, 9]
# expect error: 10:5: UnboundLocalError: cannot access local variable 'total' where it is not associated with a value
