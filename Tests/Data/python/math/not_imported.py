print(math.pi)
# expect error: 1:7: NameError: name 'math' is not defined
