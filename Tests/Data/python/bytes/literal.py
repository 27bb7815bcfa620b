b = b"raw"
print(b, b[0], rb"\n" b"x")
# expect:
#| b'raw' 114 b'\\nx'
