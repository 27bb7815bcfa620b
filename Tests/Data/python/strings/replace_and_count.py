print("banana".replace("a", "o"), "banana".replace("an", "", 1), "abc".replace("", "-"), "aaa".replace("aa", "b"))
print("banana".count("an"), "aaaa".count("aa"), "abc".count(""), "banana".count("a", 2), "banana".count("a", 2, 4))
# expect:
#| bonono bana -a-b-c- ba
#| 2 2 4 2 1
