xs = [1, 2, 3]
for i in range(5):
    print(xs[i])
# expect:
#| 1
#| 2
#| 3
# expect error: 3:11: IndexError: list index out of range
