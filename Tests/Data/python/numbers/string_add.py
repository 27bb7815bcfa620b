n = 3
text = "n = " + n
# expect error: 2:8: TypeError: can only concatenate str (not "int") to str
