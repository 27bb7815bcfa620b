def outer():
    def helper():
        return 1
    return helper()

print(outer())
print(helper())
# expect:
#| 1
# expect error: 7:7: NameError: name 'helper' is not defined
