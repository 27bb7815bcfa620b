def check(x):
    if x < 0:
        raise ValueError("negative")
    return x
# expect error: 3:9: unsupported: 'raise' statement
