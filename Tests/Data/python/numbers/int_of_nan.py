print(int(1e15))
print(int(float("nan")))
# expect:
#| 1000000000000000
# expect error: 2:7: ValueError: cannot convert float NaN to integer
