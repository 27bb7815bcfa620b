print(int(1e30))
# expect error: 1:7: unsupported: integer beyond 64 bits
