def f():
    import sys
    return sys.path
# expect error: 2:5: unsupported: import of 'sys'
