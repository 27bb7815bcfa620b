memo = {}
def fib(n):
    if n in memo: return memo[n]
    result = n if n < 2 else fib(n-1) + fib(n-2)
    memo[n] = result
    return result
print([fib(i) for i in range(15)], fib(90), len(memo))
# expect:
#| [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377] 2880067194370816120 91
