# How long something takes differs from run to run.

def timeit(stmt="pass", setup="pass", timer=None, number=1000000, globals=None):
    __undecidable__("timeit.timeit() (it differs from run to run)")


def repeat(stmt="pass", setup="pass", timer=None, repeat=5, number=1000000, globals=None):
    __undecidable__("timeit.repeat() (it differs from run to run)")


def default_timer():
    __undecidable__("timeit.default_timer() (it differs from run to run)")
