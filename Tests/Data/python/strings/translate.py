print("hello".translate({101: "E", 108: None, 111: 48}))
print("aé€😀".translate({233: "e", 8364: "EUR", 128512: 128513}))
print("abc".translate({}), "".translate({97: 98}), "aa".translate({97: True}) == "\x01\x01")
print(repr("\x00\x01\x02".translate(["x", None])), repr("\x00b".translate("zy")))
"a".translate({97: 1.5})
# expect:
#| hE0
#| aeEUR😁
#| abc  True
#| 'x\x02' 'zb'
# expect error: 5:1: TypeError: character mapping must return integer, None or str
