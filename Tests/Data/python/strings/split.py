print("a b  c ".split(), "a b  c ".split(" "), "".split(), "".split(","))
print("a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "1<>2<>3".split("<>"))
print("one two three".split(None, 1), "l1\nl2\r\nl3\n".splitlines(), "k=v=w".partition("="), "k".partition("="), "a.b.c".rpartition("."))
# expect:
#| ['a', 'b', 'c'] ['a', 'b', '', 'c', ''] [] ['']
#| ['a', 'b', '', 'c'] ['a', 'b,c'] ['a,b', 'c'] ['1', '2', '3']
#| ['one', 'two three'] ['l1', 'l2', 'l3'] ('k', '=', 'v=w') ('k', '', '') ('a.b', '.', 'c')
