print("{} {} {}".format(1, "two", 3.0), "{1} {0} {1}".format("a", "b"), "{x}-{y}".format(x=1, y=2), "{0}{n}".format(5, n=6))
print("{{}} {{{}}}".format(7), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{0!r} {0!s} {0!r:>5}".format("q"))
# expect:
#| 1 two 3.0 b a b 1-2 56
#| {} {7}     1|2    |  3   'q' q   'q'
