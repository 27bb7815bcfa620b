print(chr(65))
print(chr(-1))
# expect:
#| A
# expect error: 2:7: ValueError: chr() arg not in range(0x110000)
