text = "the cat and the hat and the bat"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
print(by_length, sorted(counts.items(), key=lambda p: (-p[1], p[0])))
# expect:
#| {'the': 3, 'cat': 1, 'and': 2, 'hat': 1, 'bat': 1}
#| {3: ['the', 'cat', 'and', 'hat', 'bat']} [('the', 3), ('and', 2), ('bat', 1), ('cat', 1), ('hat', 1)]
