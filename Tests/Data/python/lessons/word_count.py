text = """the quick brown fox
jumps over the lazy dog
the fox"""
counts = {}
for line in text.splitlines():
    for word in line.split():
        counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:4]:
    print(f"{word:<6}|{'*' * n:<4}|{n / sum(counts.values()):6.1%}")
# expect:
#| the   |*** | 27.3%
#| fox   |**  | 18.2%
#| brown |*   |  9.1%
#| dog   |*   |  9.1%
