print([("fizz" if n % 3 == 0 else "") + ("buzz" if n % 5 == 0 else "") or n for n in range(1, 16)])
print([x for x in [0, 1, "", "a", None, [], [0]] if x], [n for n in range(20) if n % 2 and not n % 3 or n == 4])
# expect:
#| [1, 2, 'fizz', 4, 'buzz', 'fizz', 7, 8, 'fizz', 'buzz', 11, 'fizz', 13, 14, 'fizzbuzz']
#| [1, 'a', [0]] [3, 4, 9, 15]
