print("ab" * 2.0)
# expect error: 1:7: TypeError: can't multiply sequence by non-int of type 'float'
