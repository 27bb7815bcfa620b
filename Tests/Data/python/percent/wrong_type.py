print("%d" % 3)
print("%d" % "3")
# expect:
#| 3
# expect error: 2:7: TypeError: %d format: a real number is required, not str
