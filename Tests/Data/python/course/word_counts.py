text = "the cat and the dog and the bird"
count = {}
for w in text.split():
    count[w] = count.get(w, 0) + 1
print(count)
for w, c in sorted(count.items(), key=lambda kv: (-kv[1], kv[0])):
    print(f"{w:<6}{'#'*c}")
letters = {}
for ch in text.replace(" ", ""):
    letters.setdefault(ch, []).append(len(letters))
print({k: len(v) for k, v in letters.items()})
print(text.count("the"), text.title(), text.upper().lower() == text)
# expect:
#| {'the': 3, 'cat': 1, 'and': 2, 'dog': 1, 'bird': 1}
#| the   ###
#| and   ##
#| bird  #
#| cat   #
#| dog   #
#| {'t': 4, 'h': 3, 'e': 3, 'c': 1, 'a': 3, 'n': 2, 'd': 4, 'o': 1, 'g': 1, 'b': 1, 'i': 1, 'r': 1}
#| 3 The Cat And The Dog And The Bird True
