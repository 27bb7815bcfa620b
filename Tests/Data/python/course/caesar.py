def caesar(text, k):
    out = ""
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out += chr((ord(c) - base + k) % 26 + base)
        else:
            out += c
    return out
e = caesar("Hello, World!", 3)
print(e, caesar(e, -3))
# expect:
#| Khoor, Zruog! Hello, World!
