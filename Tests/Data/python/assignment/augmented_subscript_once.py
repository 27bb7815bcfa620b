# The container and the index are evaluated once.
def place():
    print("asked")
    return 1

xs = [1, 2, 3]
xs[place()] += 10
print(xs)
# expect:
#| asked
#| [1, 12, 3]
