# Without parentheses a method is a value; the classic slip prints no number.
xs = [3, 1]
m = xs.sort
print(m is not None, xs)
m()
print(xs)
# expect:
#| True [3, 1]
#| [1, 3]
