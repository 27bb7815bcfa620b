x = Ellipsis
print(Ellipsis, ... is Ellipsis)
# expect:
#| Ellipsis True
