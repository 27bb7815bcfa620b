for s in ["plain", "it's", 'say "hi"', "both ' and \"", "line\n", "tab\t", "back\\", "é", "\u200b", "", "\xa0"]:
    print(repr(s))
print(["a", 'b"c', "d'e"], ("x",), {"k'": 1})
# expect:
#| 'plain'
#| "it's"
#| 'say "hi"'
#| 'both \' and "'
#| 'line\n'
#| 'tab\t'
#| 'back\\'
#| 'é'
#| '\u200b'
#| ''
#| '\xa0'
#| ['a', 'b"c', "d'e"] ('x',) {"k'": 1}
