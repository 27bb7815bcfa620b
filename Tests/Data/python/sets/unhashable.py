print(len({(1, 2), (1, 2)}))
print({[1], [2]})
# expect:
#| 1
# expect error: 2:7: TypeError: unhashable type: 'list'
