count = 0

def bump():
    global count, created
    count += 1
    created = f"by bump {count}"

bump()
bump()
print(count, created)
# expect:
#| 2 by bump 2
