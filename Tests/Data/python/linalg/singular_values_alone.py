# What is made of singular values is computed here, too; in full its last digits may not be LAPACK's, which finds them otherwise.
import numpy as np
A = np.array([[1.0, 2.0], [3.0, 4.0]])
print(round(np.linalg.cond(A), 10), round(np.linalg.norm(A, 2), 10), round(np.linalg.norm(A, -2), 10))
print(round(np.linalg.norm(A, "nuc"), 10), np.linalg.cond(np.zeros((2, 2))), np.array([np.linalg.cond(A, -2)]))
print(type(np.linalg.cond(A)), np.linalg.matrix_norm(A, ord=2).round(8))
# expect:
#| 14.9330343737 5.4649857042 0.3659661906
#| 5.8309518948 inf [0.06696563]
#| <class 'numpy.float64'> 5.4649857
