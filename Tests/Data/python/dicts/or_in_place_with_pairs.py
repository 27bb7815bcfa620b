d = {1: 2}
d |= [(1, 3), (4, 5)]
print(d)
# expect: {1: 3, 4: 5}
d |= {6: 7}.items()
print(d)
# expect: {1: 3, 4: 5, 6: 7}
d |= 3
# expect error: 7:1: TypeError: 'int' object is not iterable
