print("{} {}".format(1))
# expect error: 1:7: IndexError: Replacement index 1 out of range for positional args tuple
