with open("data.txt") as f:
    text = f.read()
# expect error: 1:1: unsupported: 'with' statement
