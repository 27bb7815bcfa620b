n = 123456789012345678901234567890
# expect error: 1:5: unsupported: integer literal beyond 64 bits
