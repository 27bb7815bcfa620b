value = "1,5"
print(float(value.replace(",", ".")))
print(float(value))
# expect:
#| 1.5
# expect error: 3:7: ValueError: could not convert string to float: '1,5'
