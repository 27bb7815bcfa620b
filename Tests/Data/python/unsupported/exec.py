code = "x = 1"
exec(code)
# expect error: 2:1: unsupported: built-in 'exec'
