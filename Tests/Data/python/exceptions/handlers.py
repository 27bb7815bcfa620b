# Which handler is taken, what it sees, and what runs in the end.
def f(n):
    try:
        if n == 0:
            raise ValueError("zero", 0)
        if n == 1:
            raise KeyError("one")
        if n == 2:
            return "two"
        if n == 3:
            1 / 0
        if n == 4:
            [][0]
        if n == 5:
            None.x
        if n == 6:
            raise StopIteration(6)
        if n == 7:
            "a" + 1
        if n == 8:
            int("eight")
        if n == 9:
            raise
        if n == 10:
            undefined
        if n == 12:
            {}[1, 2]
        if n == 13:
            raise OSError(2, "No such file")
        if n == 14:
            assert n == 0
        if n == 15:
            a, b = 1, 2, 3
    except (ValueError, KeyError) as error:
        return type(error).__name__, error.args, str(error), repr(error)
    except ArithmeticError as error:
        return "arithmetic", error
    except Exception as error:
        return "other", repr(error), str(error)
    else:
        return "else"
    finally:
        print("finally", end=" ")


for n in range(17):
    print(n, f(n))


def nested():
    try:
        try:
            raise TypeError("inner")
        except TypeError as error:
            raise RuntimeError("outer") from error
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__), error.__suppress_context__)
    try:
        try:
            raise TypeError("inner")
        except TypeError:
            raise RuntimeError("outer")
    except RuntimeError as error:
        print(repr(error), repr(error.__context__), error.__cause__)
    try:
        try:
            raise TypeError("inner")
        except TypeError:
            raise RuntimeError("outer") from None
    except RuntimeError as error:
        print(repr(error.__context__), error.__cause__, error.__suppress_context__)


nested()


class Base(Exception):
    pass


class Special(Base):
    def __init__(self, value, *rest):
        super().__init__(value, *rest)
        self.value = value

    def __str__(self):
        return f"special {self.value}"


for kind in (Base, Special, Base("made"), Special(1, 2)):
    try:
        raise kind if isinstance(kind, Exception) or kind is Base else kind(7)
    except Special as error:
        print("special:", error, error.args, error.value)
    except Base as error:
        print("base:", error, error.args)
try:
    try:
        raise Special(3)
    finally:
        print("on the way")
except Base as error:
    print(error)
try:
    try:
        pass
    except 5:
        pass
    raise 5
except TypeError as error:
    print(error)
try:
    try:
        raise ValueError
    except "text":
        pass
except TypeError as error:
    print(error)
loops = []
for i in range(5):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        loops.append(i)
    finally:
        loops.append(-i)
print(loops)
print(issubclass(KeyError, LookupError), issubclass(ZeroDivisionError, Exception), IndexError.__mro__)
error = ValueError("kept")
error.add_note("a note")
print(error.__notes__, error.args, ValueError() == ValueError(), Exception.__name__)
raise Special("to the end")
# expect:
#| finally 0 ('ValueError', ('zero', 0), "('zero', 0)", "ValueError('zero', 0)")
#| finally 1 ('KeyError', ('one',), "'one'", "KeyError('one')")
#| finally 2 two
#| finally 3 ('arithmetic', ZeroDivisionError('division by zero'))
#| finally 4 ('other', "IndexError('list index out of range')", 'list index out of range')
#| finally 5 ('other', 'AttributeError("\'NoneType\' object has no attribute \'x\'")', "'NoneType' object has no attribute 'x'")
#| finally 6 ('other', 'StopIteration(6)', '6')
#| finally 7 ('other', 'TypeError(\'can only concatenate str (not "int") to str\')', 'can only concatenate str (not "int") to str')
#| finally 8 ('ValueError', ("invalid literal for int() with base 10: 'eight'",), "invalid literal for int() with base 10: 'eight'", 'ValueError("invalid literal for int() with base 10: \'eight\'")')
#| finally 9 ('other', "RuntimeError('No active exception to reraise')", 'No active exception to reraise')
#| finally 10 ('other', 'NameError("name \'undefined\' is not defined")', "name 'undefined' is not defined")
#| finally 11 else
#| finally 12 ('KeyError', ((1, 2),), '(1, 2)', 'KeyError((1, 2))')
#| finally 13 ('other', "FileNotFoundError(2, 'No such file')", '[Errno 2] No such file')
#| finally 14 ('other', 'AssertionError()', '')
#| finally 15 ('ValueError', ('too many values to unpack (expected 2)',), 'too many values to unpack (expected 2)', "ValueError('too many values to unpack (expected 2)')")
#| finally 16 else
#| RuntimeError('outer') TypeError('inner') True
#| RuntimeError('outer') TypeError('inner') None
#| TypeError('inner') None True
#| base:  ()
#| special: special 7 (7,) 7
#| base: made ('made',)
#| special: special 1 (1, 2) 1
#| on the way
#| special 3
#| exceptions must derive from BaseException
#| catching classes that do not inherit from BaseException is not allowed
#| [0, 0, -1, 2, -2, -3]
#| True True (<class 'IndexError'>, <class 'LookupError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#| ['a note'] ('kept',) False Exception
# expect error: 134:1: Special: special to the end
