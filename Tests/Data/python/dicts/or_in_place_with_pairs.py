d = {1: 2}
d |= [(1, 3), (4, 5)]
print(d)
d |= {6: 7}.items()
print(d)
d |= 3
# expect:
#| {1: 3, 4: 5}
#| {1: 3, 4: 5, 6: 7}
# expect error: 6:1: TypeError: 'int' object is not iterable
