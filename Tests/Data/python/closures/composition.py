def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run

inc_then_double = compose(lambda v: 2 * v, lambda v: v + 1)
print(inc_then_double(5), compose()("same"), compose(str, len)([1, 2]))
# expect:
#| 12 same 2
