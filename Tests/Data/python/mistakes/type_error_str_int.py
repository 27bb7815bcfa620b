age = 30
print("Age: " + age)
# expect error: 2:7: TypeError: can only concatenate str (not "int") to str
