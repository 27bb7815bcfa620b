def area(r):
    """The area of a circle."""
    return 3 * r * r

print(area(2))
# expect:
#| 12
