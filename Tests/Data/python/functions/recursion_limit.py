# The program itself is the first of Python's thousand levels, and a comprehension one of its own.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

def halves(n):
    return 0 if n == 0 else 1 + sum([halves(n - 1) for _ in [0]])

print(depth(998), halves(499))
print(depth(999))
# expect:
#| 998 499
# expect error: 3:33: RecursionError: maximum recursion depth exceeded
