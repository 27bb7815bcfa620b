print("total: " + str(3))
print("total: " + 3.5)
# expect:
#| total: 3
# expect error: 2:7: TypeError: can only concatenate str (not "float") to str
