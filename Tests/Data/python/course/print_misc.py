print(1, 2, sep="", end="!\n")
print()
print("a\tb\\n", 'it\'s', "it's", ["it's", 'say "hi"', 'both \' and "'], repr("tab\t"), "é ñ π", ["é"])
print(None, True, [None, False], (1,), (), [], {}, {"a": (1, 2)}, 1e5, 1e16, 1e-5, 123456789012345680.0, 0.1 + 0.2, 1/3, 100.0, 1e22, -1e-7)
print("x" * 3, "-" * 0, [0] * 2 + [1], (1, 2) * 2, "a" "b", """multi
line""")
print(3 .__class__ if False else 3, 10_000, 0xff, 0b101, 0o17, 1_0.5, .5, 5., 1e3)
print(*[1, 2], *"ab", sep=",")
print("end", end=""); print("|")
print(str(1.0), str(10**15), repr(1.5), str([1.0, "x"]), int("42") + float("1e3"), bool("False"), str(None))
# expect:
#| 12!
#|
#| a	b\n it's it's ["it's", 'say "hi"', 'both \' and "'] 'tab\t' é ñ π ['é']
#| None True [None, False] (1,) () [] {} {'a': (1, 2)} 100000.0 1e+16 1e-05 1.2345678901234568e+17 0.30000000000000004 0.3333333333333333 100.0 1e+22 -1e-07
#| xxx  [0, 0, 1] (1, 2, 1, 2) ab multi
#| line
#| 3 10000 255 5 15 10.5 0.5 5.0 1000.0
#| 1,2,a,b
#| end|
#| 1.0 1000000000000000 1.5 [1.0, 'x'] 1042.0 True None
