for k in range(3):
    k = k * 10
print(k)
for k in []:
    pass
print(k, [k for k in range(2)], k)
# expect:
#| 20
#| 20 [0, 1] 20
