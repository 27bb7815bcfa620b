x = 3
if x = 3:
    print("three")
# expect error: 2:4: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
