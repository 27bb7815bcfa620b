class Moving:
    def __init__(self, place):
        self.place = place
    def __hash__(self):
        return self.place
moving = Moving(1)
d = {moving: "here"}
print(d[moving])
moving.place = 2
print(moving in d)
# expect:
#| here
# expect error: 10:7: unsupported: a key whose hash has changed since it was one (a 'Moving' object)
