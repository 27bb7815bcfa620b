print("{} {1}".format(1, 2))
# expect error: 1:7: ValueError: cannot switch from automatic field numbering to manual field specification
