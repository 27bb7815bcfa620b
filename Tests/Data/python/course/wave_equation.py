import numpy as np
x = np.linspace(0, 1, 6)
u0 = np.sin(np.pi*x)
u1 = u0.copy()
c2 = 0.5
for _ in range(3):
    u2 = np.zeros_like(u1)
    u2[1:-1] = 2*u1[1:-1] - u0[1:-1] + c2*(u1[2:] - 2*u1[1:-1] + u1[:-2])
    u0, u1 = u1, u2
    print(np.round(u1, 4))
# expect:
#| [0.     0.4755 0.7694 0.7694 0.4755 0.    ]
#| [0.     0.2725 0.4408 0.4408 0.2725 0.    ]
#| [0.     0.0173 0.0281 0.0281 0.0173 0.    ]
