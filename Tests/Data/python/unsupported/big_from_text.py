print(int("99999999999999999999"))
# expect error: 1:7: unsupported: integer beyond 64 bits
