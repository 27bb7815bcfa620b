# %d truncates a float; %s takes anything; %r gives the repr.
print("%d %d %i" % (3.99, -3.99, True), "%s %s %s" % (None, [1, 2], 1.0), "%r %a" % ("ñ", "ñ"), "%.2s|%5s|%-5s|" % ("abc", "ab", "ab"))
# expect:
#| 3 -3 1 None [1, 2] 1.0 'ñ' '\xf1' ab|   ab|ab   |
