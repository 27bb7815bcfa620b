print(ord("a"))
print(ord("ab"))
# expect:
#| 97
# expect error: 2:7: TypeError: ord() expected a character, but string of length 2 found
