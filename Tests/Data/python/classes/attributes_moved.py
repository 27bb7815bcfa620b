# Attributes that come and go, many of them, and in the dictionary.
o = type('C', (), {})()
o.z = 1; o.z = 2; o.w = 5; del o.z; print(o.__dict__, o.w); o.q = 7; print(vars(o), o.q)
class D: pass
for i in range(3):
    d = D()
    for j in range(70): setattr(d, f"a{j}", j)
    print(len(d.__dict__), d.a69, d.a0); del d.a5; print(hasattr(d, 'a5'), d.a6)
class E:
    pass
for k in range(3):
    e = E()
    for i in range(200): setattr(e, "b%d" % i, i)
    for i in range(200): delattr(e, "b%d" % i)
    print(vars(e))
# expect:
#| {'w': 5} 5
#| {'w': 5, 'q': 7} 7
#| 70 69 0
#| False 6
#| 70 69 0
#| False 6
#| 70 69 0
#| False 6
#| {}
#| {}
#| {}
