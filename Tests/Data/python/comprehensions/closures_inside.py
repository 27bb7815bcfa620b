fs = [(lambda x: x * k) for k in range(1, 4)]
print([f(10) for f in fs])
fs = [(lambda k: lambda x: x * k)(k) for k in range(1, 4)]
print([f(10) for f in fs])
# expect:
#| [30, 30, 30]
#| [10, 20, 30]
