count = 0

def tick():
    count += 1

tick()
# expect error: 4:5: UnboundLocalError: cannot access local variable 'count' where it is not associated with a value
