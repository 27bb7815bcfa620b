def down(n):
    return down(n + 1)

down(0)
# expect error: 2:12: RecursionError: maximum recursion depth exceeded
