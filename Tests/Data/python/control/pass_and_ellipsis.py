def todo():
    ...

def nothing():
    pass

if True:
    pass
else:
    print("never")
print(todo(), nothing(), ...)
# expect:
#| None None Ellipsis
