class Held:
    def __del__(self):
        print("gone")
Held()
# expect error: 2:5: unsupported: __del__ (real Python's garbage collector says when it is called)
