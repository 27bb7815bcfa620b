print({"a": 1} < {"a": 2})
# expect error: 1:7: TypeError: '<' not supported between instances of 'dict' and 'dict'
