for x in (None, 0, "", [], 5, "a"):
    print(repr(x), x or "default", x and "yes", "T" if x else "F", not x, x is None)
print(1 and 2 or 3, 0 or [] or {}, (lambda: None)() is None, 3 in (1, 2, 3), not (1 > 2), 5 if 0 else 6 if 0 else 7)
# expect:
#| None default None F True True
#| 0 default 0 F True False
#| '' default  F True False
#| [] default [] F True False
#| 5 5 yes T False False
#| 'a' a yes T False False
#| 2 {} True True True 7
