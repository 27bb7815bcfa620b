"a-b".replace("-")
# expect error: 1:1: TypeError: replace expected at least 2 arguments, got 1
