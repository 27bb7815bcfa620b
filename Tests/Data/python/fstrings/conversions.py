s = "ñ'x"
print(f"{s} {s!s} {s!r} {s!a} {s!r:>10}|{3!r:5}|")
# expect:
#| ñ'x ñ'x "ñ'x" "\xf1'x"      "ñ'x"|3    |
