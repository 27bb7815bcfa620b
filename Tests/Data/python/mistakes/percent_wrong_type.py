print("%d" % "3")
# expect error: 1:7: TypeError: %d format: a real number is required, not str
