print(format("abc", ","))
# expect error: 1:7: ValueError: Cannot specify ',' with 's'.
