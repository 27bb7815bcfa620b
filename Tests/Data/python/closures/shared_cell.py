def make():
    value = 0
    def get():
        return value
    def put(v):
        nonlocal value
        value = v
    return get, put

get, put = make()
put(5)
print(get())
get2, put2 = make()
put2("other")
print(get(), get2())
# expect:
#| 5
#| 5 other
