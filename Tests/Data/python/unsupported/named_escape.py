print("\N{BULLET}")
# expect error: 1:8: unsupported: escape '\N{…}'
