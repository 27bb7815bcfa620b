import numpy as np
docs = ["a b a", "b c", "a c c c"]
vocab = sorted(set(" ".join(docs).split()))
M = np.array([[d.split().count(w) for w in vocab] for d in docs])
print(vocab, M, sep="\n")
df = (M > 0).sum(axis=0)
idf = np.log(len(docs)/df)
T = M/M.sum(axis=1, keepdims=True)*idf
print(idf, T, sep="\n")
cos = T @ T.T/np.outer(np.sqrt((T**2).sum(1)), np.sqrt((T**2).sum(1)))
print(cos.round(4))
# expect:
#| ['a', 'b', 'c']
#| [[2 1 0]
#|  [0 1 1]
#|  [1 0 3]]
#| [0.40546511 0.40546511 0.40546511]
#| [[0.27031007 0.13515504 0.        ]
#|  [0.         0.20273255 0.20273255]
#|  [0.10136628 0.         0.30409883]]
#| [[1.     0.3162 0.2828]
#|  [0.3162 1.     0.6708]
#|  [0.2828 0.6708 1.    ]]
