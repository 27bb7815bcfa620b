# A product of a sequence asks for an index, on either side.
class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __mul__(self, other):
        return "mine"


for f in (
    lambda: "ab".__rmul__(I(3)), lambda: "ab".__mul__(I(3)), lambda: b"ab".__rmul__(I(3)),
    lambda: bytearray(b"ab").__rmul__(I(2)), lambda: [1].__rmul__(I(2)), lambda: (1,).__rmul__(I(2)),
    lambda: [1].__mul__(I(2)), lambda: "ab".__mul__("c"), lambda: "ab".__rmul__("c"), lambda: [1].__mul__(1.5),
    lambda: (1,).__rmul__(None), lambda: "ab".__mul__(True), lambda: "ab".__rmul__(2), lambda: I(3) * "ab",
    lambda: "ab" * I(3),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect:
#| ababab
#| ababab
#| b'ababab'
#| bytearray(b'abab')
#| [1, 1]
#| (1, 1)
#| [1, 1]
#| 'str' object cannot be interpreted as an integer
#| 'str' object cannot be interpreted as an integer
#| 'float' object cannot be interpreted as an integer
#| 'NoneType' object cannot be interpreted as an integer
#| ab
#| abab
#| mine
#| ababab
