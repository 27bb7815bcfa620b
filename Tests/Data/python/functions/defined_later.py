def outer():
    return inner() + later

def inner():
    return 1

later = 2
print(outer())
later = 5
print(outer())
# expect:
#| 3
#| 6
