print("a", end="\n")
print("a", separator="-")
# expect:
#| a
# expect error: 2:1: TypeError: 'separator' is an invalid keyword argument for print()
