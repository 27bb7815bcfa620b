def chain(xs):
    yield from xs
# expect error: 2:5: unsupported: 'yield' expression
