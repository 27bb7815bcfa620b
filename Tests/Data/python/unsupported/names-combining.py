# Python takes the two spellings of an accent for one name in code, and for two in texts; names here are compared as one.
class A:
    pass

a = A()
setattr(a, "\u00e9", 1)
print(hasattr(a, "e\u0301"))
# expect error: 7:7: unsupported: names given as texts with combining characters
