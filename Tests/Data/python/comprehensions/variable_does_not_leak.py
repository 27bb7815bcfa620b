squares = [value * value for value in range(3)]
print(squares)
print(value)
# expect:
#| [0, 1, 4]
# expect error: 3:7: NameError: name 'value' is not defined
