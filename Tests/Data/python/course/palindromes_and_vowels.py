for w in ["level", "hello", "Was it a car"]:
    t = "".join(c.lower() for c in w if c.isalpha())
    print(f"{w!r:>16} {t == t[::-1]!s:<5} {sum(c in 'aeiou' for c in t)}")
# expect:
#|          'level' True  2
#|          'hello' False 2
#|   'Was it a car' False 4
