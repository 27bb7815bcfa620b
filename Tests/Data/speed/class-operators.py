class P:
    def __init__(self, x, y): self.x = x; self.y = y
    def __add__(self, o): return P(self.x + o.x, self.y + o.y)
p = P(0, 0)
q = P(1, 2)
for i in range(1000000): p = p + q
print(p.x, p.y)
