print(sum([9223372036854775807, 1]))
# expect error: 1:7: unsupported: integer beyond 64 bits
