# Columns count characters, not bytes.
señal, π = "ñ", 3
print(señal * π); x = señal + π
# expect:
#| ñññ
# expect error: 3:23: TypeError: can only concatenate str (not "int") to str
