print(2 ** 62)
print(2 ** 100)
# expect:
#| 4611686018427387904
# expect error: 2:7: unsupported: integer beyond 64 bits
