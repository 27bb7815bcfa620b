n = 9223372036854775807
print(n + 1)
# expect error: 2:7: unsupported: integer beyond 64 bits
