def sign(x):
    if x > 0:
        result = "+"
    elif x < 0:
        result = "-"
    return result

print(sign(3), sign(-3))
print(sign(0))
# expect:
#| + -
# expect error: 6:12: UnboundLocalError: cannot access local variable 'result' where it is not associated with a value
