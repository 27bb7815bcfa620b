t = (1, 2)
print(t[2])
# expect error: 2:7: IndexError: tuple index out of range
