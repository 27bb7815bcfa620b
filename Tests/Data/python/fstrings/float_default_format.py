# No type: like repr, but never fewer than one decimal; with precision: like g, with at least one decimal.
for x in [1.0, 0.1, 1e16, 1e-5, 123456.789, 2.5, 1e5, 100.0]:
    print(f"{x:} {x:8} {x:.3} {x:.1} {x:.10}|")
# expect:
#| 1.0      1.0 1.0 1e+00 1.0|
#| 0.1      0.1 0.1 0.1 0.1|
#| 1e+16    1e+16 1e+16 1e+16 1e+16|
#| 1e-05    1e-05 1e-05 1e-05 1e-05|
#| 123456.789 123456.789 1.23e+05 1e+05 123456.789|
#| 2.5      2.5 2.5 2e+00 2.5|
#| 100000.0 100000.0 1e+05 1e+05 100000.0|
#| 100.0    100.0 1e+02 1e+02 100.0|
