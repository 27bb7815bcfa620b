counts = {}
for i in range(1500000):
    key = i * 7919 % 10007
    counts[key] = counts.get(key, 0) + 1
words = ["w%d" % (i % 5003) for i in range(300000)]
places = {}
for i, word in enumerate(words):
    if word in places:
        places[word].append(i)
    else:
        places[word] = [i]
total = 0
for key, value in counts.items():
    total += key * value
for word in sorted(places):
    total += places[word][-1]
print(len(counts), len(places), total)
