age = "30"
print(int(age) + 1)
print(age + 1)
# expect:
#| 31
# expect error: 3:7: TypeError: can only concatenate str (not "int") to str
