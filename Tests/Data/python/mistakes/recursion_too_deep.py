def f(n):
    return f(n + 1)
print("start")
f(0)
# expect:
#| start
# expect error: 2:12: RecursionError: maximum recursion depth exceeded
