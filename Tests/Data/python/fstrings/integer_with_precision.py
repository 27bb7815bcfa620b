n = 5
print(f"{n:3d}")
print(format(n, ".2d"))
# expect:
#|   5
# expect error: 3:7: ValueError: Precision not allowed in integer format specifier
