n = 50
is_p = [True]*(n + 1)
is_p[0] = is_p[1] = False
for i in range(2, int(n**.5) + 1):
    if is_p[i]:
        is_p[i*i::i] = [False]*len(is_p[i*i::i])
print([i for i, p in enumerate(is_p) if p])
# expect:
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
