print(bin(10), hex(255), oct(8), bin(-5), hex(0), bin(True), int(bin(37), 2), int(hex(48879), 16), f"{10:b}")
# expect:
#| 0b1010 0xff 0o10 -0b101 0x0 0b1 37 48879 1010
