f = 3
print(f + 1)
print(f(1))
# expect:
#| 4
# expect error: 3:7: TypeError: 'int' object is not callable
