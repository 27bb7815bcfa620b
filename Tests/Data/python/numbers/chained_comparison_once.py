# The middle is evaluated once, and the end not at all once it is decided.
def mid():
    print("mid")
    return 5

def end():
    print("end")
    return 3

print(1 < mid() < 10)
print(9 < mid() < end())
# expect:
#| mid
#| True
#| mid
#| False
