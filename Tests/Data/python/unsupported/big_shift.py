print(1 << 64)
# expect error: 1:7: unsupported: integer beyond 64 bits
