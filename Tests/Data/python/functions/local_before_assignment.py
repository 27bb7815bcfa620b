total = 10

def add(n):
    total = total + n
    return total

print(add(1))
# expect error: 4:13: UnboundLocalError: cannot access local variable 'total' where it is not associated with a value
