print("1" in "123")
print(1 in "123")
# expect:
#| True
# expect error: 2:7: TypeError: 'in <string>' requires string as left operand, not int
