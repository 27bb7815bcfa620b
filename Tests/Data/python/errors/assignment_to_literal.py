1 = x
# expect error: 1:1: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
