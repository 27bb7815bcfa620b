# What becomes of warnings: they go to standard error, unless a filter says otherwise, or somebody collects them.

_FILTERS = []
_RECORDS = []


class WarningMessage:
    def __init__(self, message, category, lineno=0):
        self.message = message
        self.category = category
        self.lineno = lineno

    def __getattr__(self, name):
        if name in ("filename", "file", "line", "source"):
            __unsupported__("the %s of a recorded warning" % name)
        raise AttributeError("'WarningMessage' object has no attribute %r" % name)

    def __str__(self):
        __undecidable__("the text of a recorded warning (it has a file's name in it)")

    __repr__ = __str__


def _changed():
    __warning_filters__(_FILTERS)


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    text = str(message)
    if stacklevel > 1 and not _RECORDS:
        for action, kind, start in _FILTERS:
            if issubclass(category, kind) and text.lower().startswith(start.lower()):
                break
        else:
            action = "default"
        if action not in ("ignore", "error"):
            __unsupported__("warnings.warn with stacklevel=%d" % stacklevel)
    __warn__(text, category)


def _check(action):
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise AssertionError("invalid action: %r" % (action,))


def _add(entry, append):
    if append:
        if entry not in _FILTERS:
            _FILTERS.append(entry)
    else:
        if entry in _FILTERS:
            _FILTERS.remove(entry)
        _FILTERS.insert(0, entry)
    _changed()


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    _check(action)
    if message.endswith(".*"):
        message = message[:-2]
    if any(c in message for c in "*+?[](){}^$|\\"):
        __unsupported__("warnings.filterwarnings with a pattern")
    if module:
        __unsupported__("warnings.filterwarnings: argument 'module'")
    _add((action, category, message), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action)
    _add((action, category, ""), append)


def resetwarnings():
    _FILTERS.clear()
    _changed()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._action = action
        self._category = category
        self._append = append
        self._entered = False

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._saved = list(_FILTERS)
        if self._action is not None:
            simplefilter(self._action, self._category, append=self._append)
        if self._record:
            log = []
            _RECORDS.append(log)
            __record_warnings__(log, WarningMessage)
            return log
        return None

    def __exit__(self, *details):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        _FILTERS[:] = self._saved
        _changed()
        if self._record:
            _RECORDS.pop()
            __record_warnings__(_RECORDS[-1] if _RECORDS else None, WarningMessage)
