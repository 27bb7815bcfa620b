def f():
    while True:
        try:
            return 1
        finally:
            print("done")
# expect error: 3:9: unsupported: 'try' statement
