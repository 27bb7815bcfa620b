d = {"ab": 1}
for k, v in d.items():
    print(k, v)
for k, v, w in d.items():
    print(k)
# expect:
#| ab 1
# expect error: 4:5: ValueError: not enough values to unpack (expected 3, got 2)
