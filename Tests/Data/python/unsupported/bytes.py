b = b"raw"
# expect error: 1:5: unsupported: bytes literal
