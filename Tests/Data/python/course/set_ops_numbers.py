primes = {n for n in range(2, 30) if all(n % d for d in range(2, n))}
print(primes)
odd = {n for n in range(30) if n % 2}
print(sorted(odd - primes), primes - odd)
print(primes.isdisjoint({4, 6}), {1, 2}.issubset(odd | {2}), {2.0, 2, True, 1})
# expect:
#| {2, 3, 5, 7, 11, 13, 17, 19, 23, 29}
#| [1, 9, 15, 21, 25, 27] {2}
#| True True {True, 2.0}
