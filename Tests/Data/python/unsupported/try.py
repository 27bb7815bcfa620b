x = 0
try:
    print(1 / x)
except ZeroDivisionError:
    print("caught")
# expect error: 2:1: unsupported: 'try' statement
