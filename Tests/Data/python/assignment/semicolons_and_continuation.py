a = 1; b = 2; print(a + b)
total = a + \
    b + 10
print(total)
c = (a +
     # a comment inside
     b)
print(c)
if a: b = 5; print(b)
# expect:
#| 3
#| 13
#| 3
#| 5
