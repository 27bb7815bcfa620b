d = {"a": 1, "b": 2}
for k in d:
    print(k)
    d[k + k] = 0
# expect:
#| a
# expect error: 2:1: RuntimeError: dictionary changed size during iteration
