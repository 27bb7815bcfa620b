def f():
    return 1

print(f())
print(f.value)
# expect:
#| 1
# expect error: 5:7: AttributeError: 'function' object has no attribute 'value'
