print((3.0).is_integer(), (3.5).is_integer(), float("inf").is_integer())
x = -4.0
print(x.is_integer(), (x / 3).is_integer())
# expect:
#| True False False
#| True False
