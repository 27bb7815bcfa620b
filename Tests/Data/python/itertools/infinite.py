from itertools import count, cycle, repeat, islice
print(list(islice(count(), 5)))
print(list(islice(count(10), 3)))
print(list(islice(count(1, 2), 4)))
print(list(islice(count(5, -1), 4)))
print(list(islice(count(0.5, 0.25), 4)))
print(list(islice(cycle("ab"), 5)))
print(list(islice(cycle([]), 3)))
print(list(repeat(1, 3)), list(repeat("x", 0)), list(repeat("y", -2)))
print(list(map(pow, range(5), repeat(2))))
print(list(zip(count(), "abc")))
print(count(3), count(2, 5), count(1.5), repeat(1), repeat("a", 4))
c = count(2)
print(next(c), next(c), c)
r = repeat(7, 2)
print(next(r), r)
print(list(islice("abcdefg", 3)))
print(list(islice("abcdefg", 2, 5)))
print(list(islice("abcdefg", 1, None)))
print(list(islice("abcdefg", 0, None, 3)))
print(list(islice("abcdefg", 1, 6, 2)))
print(list(islice([1, 2], 10)), list(islice([1, 2], 0)))
it = iter(range(10))
print(list(islice(it, 3)), list(islice(it, 2)), next(it))
for bad in (lambda: islice([1], -1), lambda: islice([1], 0, -1), lambda: islice([1], 0, 5, 0), lambda: islice([1], "a")):
    try:
        bad()
    except ValueError as error:
        print(error)
try:
    count("a")
except TypeError as error:
    print(error)
try:
    cycle(3)
except TypeError as error:
    print(error)
primes = []
for n in count(2):
    if all(n % p for p in primes):
        primes.append(n)
    if len(primes) == 8:
        break
print(primes)
colors = cycle(["red", "green"])
print([next(colors) for _ in range(4)])
print(sum(islice(count(1), 100)))
# expect:
#| [0, 1, 2, 3, 4]
#| [10, 11, 12]
#| [1, 3, 5, 7]
#| [5, 4, 3, 2]
#| [0.5, 0.75, 1.0, 1.25]
#| ['a', 'b', 'a', 'b', 'a']
#| []
#| [1, 1, 1] [] []
#| [0, 1, 4, 9, 16]
#| [(0, 'a'), (1, 'b'), (2, 'c')]
#| count(3) count(2, 5) count(1.5) repeat(1) repeat('a', 4)
#| 2 3 count(4)
#| 7 repeat(7, 1)
#| ['a', 'b', 'c']
#| ['c', 'd', 'e']
#| ['b', 'c', 'd', 'e', 'f', 'g']
#| ['a', 'd', 'g']
#| ['b', 'd', 'f']
#| [1, 2] []
#| [0, 1, 2] [3, 4] 5
#| Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| Step for islice() must be a positive integer or None.
#| Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| a number is required
#| 'int' object is not iterable
#| [2, 3, 5, 7, 11, 13, 17, 19]
#| ['red', 'green', 'red', 'green']
#| 5050
