print(",".join(["1", "2"]))
print(",".join([1, 2]))
# expect:
#| 1,2
# expect error: 2:7: TypeError: sequence item 0: expected str instance, int found
