print "hello"
# expect error: 1:1: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
