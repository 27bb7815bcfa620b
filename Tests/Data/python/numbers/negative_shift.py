print(8 >> 2)
print(1 << -1)
# expect:
#| 2
# expect error: 2:7: ValueError: negative shift count
