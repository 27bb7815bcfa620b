inf, nan = float("inf"), float("nan")
print(f"{inf:f} {-inf:.2e} {nan:8.1f}| {nan:+} {inf:08.1f} {inf:F} {nan:G} {inf:%} {-0.0:.1f} {-0.0001:.2f} {0.0:+g} {inf:,}")
# expect:
#| inf -inf      nan| +nan 00000inf INF NAN inf% -0.0 -0.00 +0 inf
