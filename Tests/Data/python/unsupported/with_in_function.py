def f():
    print("never")
    with f:
        pass
# expect error: 3:5: unsupported: 'with' statement
