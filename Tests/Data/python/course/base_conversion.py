def to_base(n, b):
    digits = "0123456789ABCDEF"
    if n == 0: return "0"
    s = ""
    while n:
        n, r = divmod(n, b)
        s = digits[r] + s
    return s
print([to_base(n, 2) for n in range(5)], to_base(255, 16), to_base(-0, 7))
print(f"{10:b} {255:X} {255:#o}", int(to_base(100, 3), 3))
# expect:
#| ['0', '1', '10', '11', '100'] FF 0
#| 1010 FF 0o377 100
