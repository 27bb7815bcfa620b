print("a\tb\tc".expandtabs(4))
print("abc".casefold() == "ABC".casefold(), "x".isidentifier(), "naïve".encode is None)
# expect:
#| a   b   c
#| True True False
