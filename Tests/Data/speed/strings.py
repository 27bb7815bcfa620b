# Strings: building, splitting, formatting.
words = []
for i in range(60_000):
    words.append(f"{i % 97:03d}-{'abc'[i % 3]}".upper())
text = " ".join(words)
found = text.count("A"), text.find("096-C"), len(text.replace("-", "").split())
print(found, text[:24].lower().title())
