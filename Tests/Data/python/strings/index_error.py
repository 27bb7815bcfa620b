s = "abc"
print(s[2], s[-3])
print(s[3])
# expect:
#| c a
# expect error: 3:7: IndexError: string index out of range
