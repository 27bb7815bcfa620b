name = "abc"
print(name.upper())
print(name.push("d"))
# expect:
#| ABC
# expect error: 3:7: AttributeError: 'str' object has no attribute 'push'
