# An index whose __index__ changes what it indexes: the length is asked for afterwards.
class Clear:
    """What empties a container while it is asked for its place."""
    def __init__(self, container, place):
        self.container, self.place = container, place
    def __index__(self):
        self.container.clear()
        return self.place

def tried(make, use, place=1):
    container = make()
    try:
        print(use(container, Clear(container, place)), container)
    except Exception as error:
        print(type(error).__name__, error, container)

def setting(c, i): c[i] = 65
def deleting(c, i): del c[i]
def cut(c, i): return c[i:]
def until(c, i): return c[:i]
def stepping(c, i): return c[::i]
def cutting(c, i): c[i:] = [70, 71]
def cutting_steps(c, i): c[i::2] = [70, 71]
def deleting_slice(c, i): del c[i:]
def deleting_steps(c, i): del c[0:i:2]
for make in (lambda: [1, 2, 3, 4], lambda: bytearray(b"abcd")):
    for use in (lambda c, i: c[i], setting, deleting, cut, until, stepping, cutting, cutting_steps, deleting_slice,
                deleting_steps, lambda c, i: c.pop(i), lambda c, i: c.insert(i, 66), lambda c, i: c.index(67, i),
                lambda c, i: c * i):
        for place in (1, -1, 0, 2):
            tried(make, use, place)
for make in (lambda: [1, 2, 3, 4],):
    tried(make, lambda c, i: c[-1:i:-1])

array = bytearray(b"Now you see me...")
class Boom:
    def __index__(self):
        array.clear()
        return 0
try:
    array[0] = Boom()
except IndexError as error:
    print(error)
for step in (lambda: array.append(Boom()), lambda: array.insert(3, Boom()), lambda: array.extend([1, Boom(), 2])):
    array[:] = b"Now you see me"
    try:
        print(step(), array)
    except Exception as error:
        print(type(error).__name__, error, array)
# expect:
#| IndexError list index out of range []
#| IndexError list index out of range []
#| IndexError list index out of range []
#| IndexError list index out of range []
#| IndexError list assignment index out of range []
#| IndexError list assignment index out of range []
#| IndexError list assignment index out of range []
#| IndexError list assignment index out of range []
#| IndexError list assignment index out of range []
#| IndexError list assignment index out of range []
#| IndexError list assignment index out of range []
#| IndexError list assignment index out of range []
#| [] []
#| [] []
#| [] []
#| [] []
#| [] []
#| [] []
#| [] []
#| [] []
#| [] []
#| [] []
#| ValueError slice step cannot be zero []
#| [] []
#| None [70, 71]
#| None [70, 71]
#| None [70, 71]
#| None [70, 71]
#| ValueError attempt to assign sequence of size 2 to extended slice of size 0 []
#| ValueError attempt to assign sequence of size 2 to extended slice of size 0 []
#| ValueError attempt to assign sequence of size 2 to extended slice of size 0 []
#| ValueError attempt to assign sequence of size 2 to extended slice of size 0 []
#| None []
#| None []
#| None []
#| None []
#| None []
#| None []
#| None []
#| None []
#| IndexError pop from empty list []
#| IndexError pop from empty list []
#| IndexError pop from empty list []
#| IndexError pop from empty list []
#| None [66]
#| None [66]
#| None [66]
#| None [66]
#| ValueError 67 is not in list []
#| ValueError 67 is not in list []
#| ValueError 67 is not in list []
#| ValueError 67 is not in list []
#| [] []
#| [] []
#| [] []
#| [] []
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| IndexError bytearray index out of range bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| ValueError slice step cannot be zero bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| None bytearray(b'FG')
#| None bytearray(b'FG')
#| None bytearray(b'FG')
#| None bytearray(b'FG')
#| ValueError attempt to assign bytes of size 2 to extended slice of size 0 bytearray(b'')
#| ValueError attempt to assign bytes of size 2 to extended slice of size 0 bytearray(b'')
#| ValueError attempt to assign bytes of size 2 to extended slice of size 0 bytearray(b'')
#| ValueError attempt to assign bytes of size 2 to extended slice of size 0 bytearray(b'')
#| None bytearray(b'')
#| None bytearray(b'')
#| None bytearray(b'')
#| None bytearray(b'')
#| None bytearray(b'')
#| None bytearray(b'')
#| None bytearray(b'')
#| None bytearray(b'')
#| IndexError pop from empty bytearray bytearray(b'')
#| IndexError pop from empty bytearray bytearray(b'')
#| IndexError pop from empty bytearray bytearray(b'')
#| IndexError pop from empty bytearray bytearray(b'')
#| None bytearray(b'B')
#| None bytearray(b'B')
#| None bytearray(b'B')
#| None bytearray(b'B')
#| ValueError subsection not found bytearray(b'')
#| ValueError subsection not found bytearray(b'')
#| ValueError subsection not found bytearray(b'')
#| ValueError subsection not found bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| bytearray(b'') bytearray(b'')
#| [] []
#| bytearray index out of range
#| None bytearray(b'\x00')
#| None bytearray(b'\x00')
#| None bytearray(b'\x01\x00\x02')
