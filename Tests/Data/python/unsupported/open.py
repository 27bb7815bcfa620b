text = open("data.txt").read()
# expect error: 1:8: unsupported: built-in 'open'
