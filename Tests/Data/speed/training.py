import numpy as np


class Layer:
    def __init__(self, inputs, outputs, rng):
        self.w = rng.normal(0.0, 1.0, (inputs, outputs))
        self.b = np.zeros((1, outputs))

    def forward(self, x):
        self.x = x
        self.a = 1.0 / (1.0 + np.exp(-(x @ self.w + self.b)))
        return self.a

    def backward(self, gradient, rate):
        delta = gradient * self.a * (1.0 - self.a)
        back = delta @ self.w.T
        self.w -= rate * (self.x.T @ delta)
        self.b -= rate * delta.sum(axis=0, keepdims=True)
        return back


class Network:
    def __init__(self, *sizes):
        rng = np.random.default_rng(7)
        self.layers = [Layer(m, n, rng) for m, n in zip(sizes, sizes[1:])]

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def train(self, x, y, rate):
        error = self.forward(x) - y
        gradient = error
        for layer in reversed(self.layers):
            gradient = layer.backward(gradient, rate)
        return float((error**2).mean())


x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
network = Network(2, 3, 1)
for step in range(30000):
    loss = network.train(x, y, 1.0)
print(round(loss, 6))
