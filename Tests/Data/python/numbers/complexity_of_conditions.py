a, b = 0, 3
print(a and b, a or b, b and a, b or a, not a, not b, a or "" or [] or None)
print(1 and 2 and 3, 0 or "" or "x", (1 and 0) or 5)
print(a and 1 / a, b or 1 / a)
# expect:
#| 0 3 0 3 True False None
#| 3 x 5
#| 0 3
