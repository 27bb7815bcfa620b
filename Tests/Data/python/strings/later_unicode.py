# CPython 3.11 knows Unicode 14: what came later has no case and is not printable.
for text in ["\u019b", "\ua7dc", "\U00014000", "\u1c89", "\u1c8a", "ǆß", "\U00010d50"]:
    print(ascii(text.upper()), ascii(text.lower()), ascii(text.title()), ascii(text.swapcase()), repr(text))
    print(text.isprintable(), text.isalpha(), text.isupper(), text.islower(), text.isnumeric())
# expect:
#| '\u019b' '\u019b' '\u019b' '\u019b' 'ƛ'
#| True True False True False
#| '\ua7dc' '\ua7dc' '\ua7dc' '\ua7dc' '\ua7dc'
#| False False False False False
#| '\U00014000' '\U00014000' '\U00014000' '\U00014000' '\U00014000'
#| False False False False False
#| '\u1c89' '\u1c89' '\u1c89' '\u1c89' '\u1c89'
#| False False False False False
#| '\u1c8a' '\u1c8a' '\u1c8a' '\u1c8a' '\u1c8a'
#| False False False False False
#| '\u01c4SS' '\u01c6\xdf' '\u01c5\xdf' '\u01c4SS' 'ǆß'
#| True True False True False
#| '\U00010d50' '\U00010d50' '\U00010d50' '\U00010d50' '\U00010d50'
#| False False False False False
