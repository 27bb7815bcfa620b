def is_even(n):
    return n == 0 or is_odd(n - 1)

def is_odd(n):
    return n != 0 and is_even(n - 1)

print(is_even(100), is_odd(7), is_even(7))
# expect:
#| True True False
