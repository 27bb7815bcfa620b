def area(r):
    """The area of a circle."""
    return 3 * r * r

print(area(2), area.__doc__)
# expect:
#| 12 The area of a circle.
