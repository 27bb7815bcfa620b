def f():
    print("called")

f()()
# expect:
#| called
# expect error: 4:1: TypeError: 'NoneType' object is not callable
