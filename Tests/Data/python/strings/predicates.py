for s in ["abc", "ABC", "Abc", "123", "a1", " ", "", "1.5", "ñ"]:
    print(repr(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isupper(), s.islower())
# expect:
#| 'abc' True False True False False True
#| 'ABC' True False True False True False
#| 'Abc' True False True False False False
#| '123' False True True False False False
#| 'a1' False False True False False True
#| ' ' False False False True False False
#| '' False False False False False False
#| '1.5' False False False False False False
#| 'ñ' True False True False False True
