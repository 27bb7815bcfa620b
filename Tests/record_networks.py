#!/usr/bin/env python3
"""Records what NumPy computes for the networks that the engine is tested on: Tests/Data/backprop/networks.json.

    python3 Tests/record_networks.py            write the file
    python3 Tests/record_networks.py --check    compare; exit 1 if it differs

The first network is the lesson's, computed with the original notebook's own lines. The others cover every activation, both
costs and one to five layers, with the equations written as matrix operations for several output units.
"""
import json
import pathlib
import random
import sys

import numpy as np

FILE = pathlib.Path(__file__).resolve().parent / "Data" / "backprop" / "networks.json"


def lesson():
    def sigma(z):
        return 1 / (1 + np.exp(-z))

    W0 = np.array([[-5.12, 3.38], [-5.1, 3.37]])
    B0 = np.array([[1.72, -5.25]])
    W1 = np.array([[6.6], [6.5]])
    B1 = np.array([[-3.2]])
    A0 = X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    A1 = sigma(np.dot(A0, W0) + B0)
    A2 = sigma(np.dot(A1, W1) + B1)
    Y = np.array([[1], [0], [0], [1]])
    m = X.shape[0]
    e = - np.sum(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / m
    Delta_2 = Y - A2
    gp_1 = A1 * (1 - A1)
    Delta_1 = np.dot(Delta_2, W1.T) * gp_1
    G_W1 = - np.dot(A1.T, Delta_2) / m
    G_B1 = - np.sum(Delta_2, axis=0, keepdims=True) / m
    G_W0 = - np.dot(A0.T, Delta_1) / m
    G_B0 = - np.sum(Delta_1, axis=0, keepdims=True) / m
    return record(
        "lesson", "cross-entropy", ["logistic", "logistic"], [W0, W1], [B0, B1], Y, [A0, A1, A2], e, [Delta_1, Delta_2],
        [G_W0, G_W1], [G_B0, G_B1])


VALUE = {"logistic": lambda z: 1 / (1 + np.exp(-z)), "tanh": np.tanh, "relu": lambda z: np.maximum(0, z)}
DERIVATIVE = {
    "logistic": lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2,
    "tanh": lambda z: 1 / np.cosh(z) ** 2,
    "relu": lambda z: (z > 0) * 1.0,
}


def network(name, numbers, sizes, activations, cost, m):
    def matrix(rows, columns, scale):
        return np.array([[round(numbers.uniform(-scale, scale), 2) for _ in range(columns)] for _ in range(rows)])

    weights = [matrix(a, b, 1.2) for a, b in zip(sizes, sizes[1:])]
    biases = [matrix(1, b, 0.6) for b in sizes[1:]]
    if cost == "cross-entropy" and activations[-1] != "logistic":
        # Outputs near a half, so that their logarithms exist.
        weights[-1], biases[-1] = np.round(weights[-1] * 0.1, 3), np.full((1, sizes[-1]), 0.5)
    X, Y = matrix(m, sizes[0], 1), np.round(matrix(m, sizes[-1], 0.5) + 0.5, 2)

    A, Z = [X], []
    for W, B, g in zip(weights, biases, activations):
        Z.append(A[-1] @ W + B)
        A.append(VALUE[g](Z[-1]))
    if cost == "cross-entropy":
        J = -np.sum(Y * np.log(A[-1]) + (1 - Y) * np.log(1 - A[-1])) / m
        dJ = -(Y / A[-1] - (1 - Y) / (1 - A[-1])) / m
    else:
        J = np.sum((Y - A[-1]) ** 2) / m
        dJ = -2 * (Y - A[-1]) / m
    deltas = [-m * dJ * DERIVATIVE[activations[-1]](Z[-1])]
    for l in range(len(weights) - 1, 0, -1):
        deltas.insert(0, deltas[0] @ weights[l].T * DERIVATIVE[activations[l - 1]](Z[l - 1]))
    return record(
        name, cost, activations, weights, biases, Y, A, J, deltas, [-(a.T @ d) / m for a, d in zip(A, deltas)],
        [-d.sum(axis=0, keepdims=True) / m for d in deltas])


def record(name, cost, activations, weights, biases, targets, values, J, deltas, weight_gradients, bias_gradients):
    def lists(arrays):
        return [a.tolist() for a in arrays]

    return {
        "name": name, "cost": cost, "activations": activations, "weights": lists(weights), "biases": lists(biases),
        "targets": targets.tolist(), "values": lists(values), "costValue": float(J), "deltas": lists(deltas),
        "weightGradients": lists(weight_gradients), "biasGradients": lists(bias_gradients),
    }


def networks():
    numbers = random.Random(20)
    kinds = ["logistic", "tanh", "relu"]
    result = [lesson()]
    for depth in range(1, 6):
        for k, output in enumerate(kinds):
            for cost in ("cross-entropy", "mean-squared-error"):
                sizes = [numbers.randint(1, 4) for _ in range(depth + 1)]
                hidden = [kinds[(k + i + depth) % 3] for i in range(depth - 1)]
                name = f"{depth} layers, {output}, {cost}"
                result.append(network(name, numbers, sizes, hidden + [output], cost, numbers.randint(1, 6)))
    return result


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        raise SystemExit(__doc__)
    recorded = networks()
    if check:
        # Products and exponentials may differ in their last bits from one processor to another.
        def close(a, b):
            if isinstance(a, dict):
                return a.keys() == b.keys() and all(close(a[key], b[key]) for key in a)
            if isinstance(a, list):
                return len(a) == len(b) and all(map(close, a, b))
            return a == b if isinstance(a, str) else abs(a - b) <= 1e-14 * max(1, abs(a))

        old = json.loads(FILE.read_text())["networks"]
        different = [a["name"] for a, b in zip(recorded, old) if not close(a, b)]
        print(f"{len(recorded)} networks, {len(different)} of them differ: {different}")
        raise SystemExit(1 if different or len(old) != len(recorded) else 0)
    FILE.parent.mkdir(parents=True, exist_ok=True)
    about = f"Recorded by Tests/record_networks.py with NumPy {np.__version__}"
    body = ",\n".join(json.dumps(network) for network in recorded)
    FILE.write_text(f'{{"about": {json.dumps(about)}, "networks": [\n{body}\n]}}\n')
    print(f"{len(recorded)} networks")


main()
