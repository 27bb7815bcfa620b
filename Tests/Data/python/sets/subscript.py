s = {5}
print(s[0])
# expect error: 2:7: TypeError: 'set' object is not subscriptable
