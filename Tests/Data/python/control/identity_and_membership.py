a = [1]
print(a is a, a is not [1], None is None, not None, 1 not in a, not 1 in a, a is [1])
print("yes" if a is not None and a else "no")
# expect:
#| True True True True False False False
#| yes
