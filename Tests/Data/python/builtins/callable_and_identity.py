f = len
print(f is len, len is not abs, f == len, f != abs, print is print, (int is int), [len, len].count(len))
# expect:
#| True True True True True True 2
