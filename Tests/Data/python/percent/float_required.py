print("%.2f" % "abc")
# expect error: 1:7: TypeError: must be real number, not str
