# A name assigned in a branch that did not run.
if 1 > 2:
    result = "yes"
print(result)
# expect error: 4:7: NameError: name 'result' is not defined
