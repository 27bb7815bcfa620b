print(",".join(["a"]))
",".join(map(lambda x: list(5), [1]))
# expect:
#| a
# expect error: 2:24: TypeError: 'int' object is not iterable
