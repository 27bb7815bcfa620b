print("=" * 3)
print("=" * 3.0)
# expect:
#| ===
# expect error: 2:7: TypeError: can't multiply sequence by non-int of type 'float'
