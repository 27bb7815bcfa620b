def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)

def gcd(a, b):
    return gcd(b, a % b) if b else a

print(factorial(10), factorial(20), hanoi(3), gcd(1071, 462))
# expect:
#| 3628800 2432902008176640000 ['AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC'] 21
