print(format(3.14159, ".2f"), format(42, "08b"), format("s", "^5") + "|", format(True), format(1e6, ","), format(7), format(2.0))
for spec in ["", "d", "5d", "<5d", "+d", "e", ".1f", "b", "o", "x", "c", "n", ",d"]:
    print(repr(spec), format(65, spec) + "|")
# expect:
#| 3.14 00101010   s  | True 1,000,000.0 7 2.0
#| '' 65|
#| 'd' 65|
#| '5d'    65|
#| '<5d' 65   |
#| '+d' +65|
#| 'e' 6.500000e+01|
#| '.1f' 65.0|
#| 'b' 1000001|
#| 'o' 101|
#| 'x' 41|
#| 'c' A|
#| 'n' 65|
#| ',d' 65|
