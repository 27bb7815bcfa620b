def numbers():
    print("made")
    return [1, 2]

n = numbers()
for x in numbers():
    n = []
    print(x, n)
# expect:
#| made
#| made
#| 1 []
#| 2 []
