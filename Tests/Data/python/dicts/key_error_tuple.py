grid = {(0, 0): 1}
print(grid[0, 1])
# expect error: 2:7: KeyError: (0, 1)
