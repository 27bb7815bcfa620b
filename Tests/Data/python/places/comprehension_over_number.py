# CPython points at the whole comprehension; what cannot be walked over says more.
n = 5
print([x for x in n])
# expect error: 3:19: TypeError: 'int' object is not iterable
