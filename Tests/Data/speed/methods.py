class Layer:
    def __init__(self, w, b):
        self.w = w
        self.b = b
        self.n = 0
    def forward(self, x):
        self.n += 1
        return self.w * x + self.b
class Net:
    def __init__(self):
        self.layers = [Layer(1.01, 0.5), Layer(0.99, -0.3), Layer(1.0, 0.1)]
    def run(self, x):
        for l in self.layers:
            x = l.forward(x)
        return x
net = Net()
s = 0.0
for i in range(500000):
    s += net.run(i * 0.001)
print(s)
