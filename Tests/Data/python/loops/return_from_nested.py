def find(grid, target):
    for i, row in enumerate(grid):
        for j, x in enumerate(row):
            while x >= target:
                if x == target:
                    return i, j
                x -= 1
                break
    return None

print(find([[1, 2], [3, 4]], 3), find([[1, 2]], 9))
# expect:
#| (1, 0) None
