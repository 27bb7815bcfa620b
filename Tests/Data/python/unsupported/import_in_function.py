def f():
    import sys
    return sys.path
# expect error: 2:12: unsupported: import of 'sys'
