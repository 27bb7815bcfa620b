# Places in sorted lists.

bisect_left = __bisect_left__
bisect_right = __bisect_right__
bisect = bisect_right


def insort_right(a, x, lo=0, hi=None, *, key=None):
    place = bisect_right(a, x, lo, hi) if key is None else bisect_right(a, key(x), lo, hi, key=key)
    a.insert(place, x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    place = bisect_left(a, x, lo, hi) if key is None else bisect_left(a, key(x), lo, hi, key=key)
    a.insert(place, x)


insort = insort_right
