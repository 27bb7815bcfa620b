docs = [("good fun film", 1), ("bad boring film", 0), ("good good story", 1), ("boring story", 0)]
vocab = sorted({w for d, _ in docs for w in d.split()})
print(vocab)
counts = {c: {w: 1 for w in vocab} for c in (0, 1)}
for d, c in docs:
    for w in d.split():
        counts[c][w] += 1
import math
def score(text, c):
    total = sum(counts[c].values())
    return math.log(0.5) + sum(math.log(counts[c][w]/total) for w in text.split() if w in vocab)
for t in ["good film", "boring film", "unknown words"]:
    s = [score(t, c) for c in (0, 1)]
    print(f"{t:15s} {s[0]:.4f} {s[1]:.4f} -> {s.index(max(s))}")
# expect:
#| ['bad', 'boring', 'film', 'fun', 'good', 'story']
#| good film       -4.7958 -3.5835 -> 1
#| boring film     -3.6972 -4.9698 -> 0
#| unknown words   -0.6931 -0.6931 -> 0
