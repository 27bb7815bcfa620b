powers = [lambda x, n=n: x**n for n in range(3)]
print(powers[2](3))
powers[0](1, 2, 3)
# expect:
#| 9
# expect error: 3:1: TypeError: <listcomp>.<lambda>() takes from 1 to 2 positional arguments but 3 were given
