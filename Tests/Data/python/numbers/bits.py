print(5 & 3, 5 | 3, 5 ^ 3, ~0, 1 << 10, -1 >> 1, -8 >> 1, 1023 >> 3)
print(True & False, True | False, True ^ True, ~True, True << 2, 6 & True)
print((5).bit_length(), (-8).bit_length(), (0).bit_length())
# expect:
#| 1 7 6 -1 1024 -1 -4 127
#| False True False -2 4 0
#| 3 4 0
