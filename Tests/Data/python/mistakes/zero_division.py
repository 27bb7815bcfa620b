def mean(v):
    return sum(v)/len(v)
print(mean([1, 2, 3]))
print(mean([]))
# expect:
#| 2.0
# expect error: 2:12: ZeroDivisionError: division by zero
