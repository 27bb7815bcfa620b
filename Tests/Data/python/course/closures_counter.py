def make_counter(start=0, step=1):
    count = start
    def inc():
        nonlocal count
        count += step
        return count
    def reset():
        nonlocal count
        count = start
    return inc, reset
inc, reset = make_counter(10, 5)
other, _ = make_counter()
print(inc(), inc(), other(), inc())
reset()
print(inc(), other())
# expect:
#| 15 20 1 25
#| 15 2
