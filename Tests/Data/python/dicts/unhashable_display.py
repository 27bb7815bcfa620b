d = {"a": 1, {}: 2}
# expect error: 1:5: TypeError: unhashable type: 'dict'
