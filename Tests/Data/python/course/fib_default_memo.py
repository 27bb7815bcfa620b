def fib(n, memo={0: 0, 1: 1}):
    if n not in memo:
        memo[n] = fib(n-1) + fib(n-2)
    return memo[n]
print(fib(50), fib(10))
# expect:
#| 12586269025 55
