# Warnings go to standard error, which is no part of a page; turned into errors, or recorded, they are.

_FILTERS = []
_RECORDERS = []


class WarningMessage:
    def __init__(self, message, category):
        self.message = message
        self.category = category
        self._category_name = category.__name__

    def __str__(self):
        __undecidable__("the text of a recorded warning (it has a file's name in it)")


def _action(category, text):
    for action, kind, start in _FILTERS:
        if issubclass(category, kind) and (not start or text.lower().startswith(start.lower())):
            return action
    return "default"


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    action = _action(category, text)
    if action == "error":
        raise message
    if action == "ignore":
        return
    if _RECORDERS:
        _RECORDERS[-1].append(WarningMessage(message, category))


def _check(action):
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise AssertionError("invalid action: %r" % (action,))


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    _check(action)
    if any(c in message for c in ".*+?[](){}^$|\\"):
        __unsupported__("warnings.filterwarnings with a pattern")
    entry = action, category, message
    if append:
        _FILTERS.append(entry)
    else:
        _FILTERS.insert(0, entry)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action)
    entry = action, category, ""
    if append:
        _FILTERS.append(entry)
    else:
        _FILTERS.insert(0, entry)


def resetwarnings():
    _FILTERS.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._action = action
        self._category = category
        self._entered = False

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._saved = list(_FILTERS)
        if self._action is not None:
            simplefilter(self._action, self._category)
        if self._record:
            log = []
            _RECORDERS.append(log)
            return log
        return None

    def __exit__(self, *details):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        _FILTERS[:] = self._saved
        if self._record:
            _RECORDERS.pop()
