def collatz(n):
    seq = [n]
    while n != 1:
        n = n//2 if n % 2 == 0 else 3*n + 1
        seq.append(n)
    return seq
longest = max(range(1, 30), key=lambda n: len(collatz(n)))
print(longest, len(collatz(longest)), collatz(6))
# expect:
#| 27 112 [6, 3, 10, 5, 16, 8, 4, 2, 1]
