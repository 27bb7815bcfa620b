print("kept", end="")
print(undefined)
# expect:
#| kept
# expect no final newline
# expect error: 2:7: NameError: name 'undefined' is not defined
