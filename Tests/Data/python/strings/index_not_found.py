print("abc".index("b"))
print("abc".index("d"))
# expect:
#| 1
# expect error: 2:7: ValueError: substring not found
