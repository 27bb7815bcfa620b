it = iter([1])
print(next(it))
print(next(it))
# expect:
#| 1
# expect error: 3:7: StopIteration
