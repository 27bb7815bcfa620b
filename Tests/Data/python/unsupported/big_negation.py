n = -9223372036854775807 - 1
print(-n)
# expect error: 2:7: unsupported: integer beyond 64 bits
