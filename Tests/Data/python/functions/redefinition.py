def f():
    return "first"

g = f
def f():
    return "second"

print(g(), f(), g is f)
if True:
    def f():
        return "third"
print(f())
# expect:
#| first second False
#| third
