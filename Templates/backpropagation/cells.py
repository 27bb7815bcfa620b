# The cells of the lesson, in the order in which es.md and en.md place them.
# Plain Python with NumPy runs this file as it stands: python3 cells.py
# A comment that begins with "es:" or "en:" is shown in that language only, without the tag.

# %% imports
import numpy as np

# %% sigma
def sigma(z):
    return 1 / (1 + np.exp(-z))

# %% forward
# es: Parámetros: lo que la red ya aprendió
# en: Parameters: what the network has already learned
W0 = np.array([[-5.12, 3.38],
               [-5.1, 3.37]])
B0 = np.array([[1.72, -5.25]])

W1 = np.array([[6.6],
               [6.5]])
B1 = np.array([[-3.2]])

# es: Activaciones: un ejemplar por renglón
# en: Activations: one example per row
A0 = X = np.array([[0, 0],
                   [0, 1],
                   [1, 0],
                   [1, 1]])
A1 = sigma(np.dot(A0, W0) + B0)
A2 = sigma(np.dot(A1, W1) + B1)

# %% print-a1
print(A1)

# %% print-a2
print(A2)

# %% targets
# es: Valores deseados
# en: Desired values
Y = np.array([[1],
              [0],
              [0],
              [1]])
m = X.shape[0]

# Error
e = - np.sum(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / m

# %% print-error
print("Error = ", e)

# %% delta-2
Delta_2 = Y - A2

# %% print-delta-2
print(Delta_2)

# %% delta-1
gp_1 = A1 * (1 - A1)
Delta_1 = np.dot(Delta_2, W1.T) * gp_1

# %% print-delta-1
# es: Un renglón por ejemplar, una columna por neurona de la capa 1
# en: One row per example, one column per unit of layer 1
print(Delta_1)

# %% gradient-w1
# es: Pesos que conectan las capas 1 y 2
# en: Weights that connect layers 1 and 2
G_W1 = - np.dot(A1.T, Delta_2) / m

# %% print-gradient-w1
print(G_W1)

# %% gradient-b1
# es: El sesgo ve siempre una activación de 1: queda la suma de los renglones
# en: The bias always sees an activation of 1: what is left is the sum of the rows
G_B1 = - np.sum(Delta_2, axis=0, keepdims=True) / m

# %% print-gradient-b1
print(G_B1)

# %% gradient-w0
# es: Pesos que conectan las capas 0 y 1
# en: Weights that connect layers 0 and 1
G_W0 = - np.dot(A0.T, Delta_1) / m

# %% print-gradient-w0
print(G_W0)

# %% gradient-b0
# es: Sesgos de la capa 1
# en: Biases of layer 1
G_B0 = - np.sum(Delta_1, axis=0, keepdims=True) / m

# %% print-gradient-b0
print(G_B0)

# %% perturbation
params = [np.copy(W0), np.copy(B0), np.copy(W1), np.copy(B1)]

def forward(params):
    # es: Mismas entradas A0, otros parámetros
    # en: Same inputs A0, other parameters
    hidden = sigma(np.dot(A0, params[0]) + params[1])
    return sigma(np.dot(hidden, params[2]) + params[3])

def cost_with(params):
    A = forward(params)
    return - np.sum(np.dot(Y.T, np.log(A)) + np.dot((1 - Y).T, np.log(1 - A))) / m

def perturbed_gradient(param):
    # es: param es una de las matrices de params: moverla aquí la mueve en la red
    # en: param is one of the matrices in params: moving it here moves it in the network
    g_param = np.zeros(param.shape)
    for i in range(param.shape[0]):
        for j in range(param.shape[1]):
            temp = param[i, j]

            param[i, j] = temp - epsilon
            e_min = cost_with(params)

            param[i, j] = temp + epsilon
            e_max = cost_with(params)

            g_param[i, j] = (e_max - e_min) / (2 * epsilon)
            param[i, j] = temp
    return g_param

epsilon = 0.0001
g_params = [perturbed_gradient(param) for param in params]
for g_p in g_params:
    print(g_p)

# %% comparison
print(G_W0)
print(G_B0)
print(G_W1)
print(G_B1)
