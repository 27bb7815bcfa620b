inf = float("inf")
nan = float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, 1 / inf, -1 / inf)
print(nan == nan, nan != nan, nan < 1, inf > 10**18, not nan == nan, nan <= nan, max(1.0, nan), max(nan, 1.0))
print(inf // 2, 5 // inf, -5 // inf, 5 % inf, -5 % inf)
# expect:
#| inf -inf nan nan nan 0.0 -0.0
#| False True False True True False 1.0 nan
#| nan 0.0 -1.0 5.0 inf
