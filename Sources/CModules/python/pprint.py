# Values in lines that are not too long.

from collections import ChainMap as _ChainMap
from collections import Counter as _Counter
from collections import OrderedDict as _OrderedDict
from collections import UserDict as _UserDict
from collections import UserList as _UserList
from collections import defaultdict as _defaultdict
from collections import deque as _deque
from types import MappingProxyType as _MappingProxyType
from types import SimpleNamespace as _SimpleNamespace


class _SortKey:
    """Keys of any kinds in some order: by themselves where they have one, otherwise by their types' names."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return str(type(self.value)) < str(type(other.value))


def _sorted_items(mapping):
    return sorted(mapping.items(), key=lambda pair: (_SortKey(pair[0]), _SortKey(pair[1])))


def _words(line):
    """A line's words, each with the blanks behind it."""
    parts = []
    start = place = 0
    size = len(line)
    while place < size:
        while place < size and not line[place].isspace():
            place += 1
        while place < size and line[place].isspace():
            place += 1
        parts.append(line[start:place])
        start = place
    return parts


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        text = self.pformat(object) + "\n"
        if self._stream is None:
            print(text, end="")
        else:
            self._stream.write(text)

    def pformat(self, object):
        parts = []
        self._format(object, parts, 0, 0, [], 0)
        return "".join(parts)

    def isrecursive(self, object):
        return self._ask(object, [], 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self._ask(object, [], 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._short(object, list(context), level)

    def _ask(self, object, open, level):
        """The value in one line, whether it can be read back, and whether it holds itself, as a class built on this one may say."""
        if type(self) is PrettyPrinter:
            return self._short(object, open, level)
        return self.format(object, dict.fromkeys(open, 1), self._depth, level)

    # MARK: In one line

    def _short(self, object, open, level):
        kind = type(object)
        if kind is int and self._underscores:
            return "{:_d}".format(object), True, False
        base = _shown_by(kind)
        if base is dict:
            return self._short_group(
                object, "{", "}", "{...}",
                (key_value for key_value in (_sorted_items(object) if self._sort else object.items())), open, level, True)
        if base is list:
            return self._short_group(object, "[", "]", "[...]", object, open, level, False)
        if base is tuple:
            return self._short_group(object, "(", ",)" if len(object) == 1 else ")", "(...)", object, open, level, False)
        text = repr(object)
        return text, bool(text) and not text.startswith("<"), False

    def _short_group(self, object, start, end, cut, items, open, level, pairs):
        if not object:
            return "{}" if pairs else start + end, True, False
        if self._depth and level >= self._depth:
            return cut, False, False
        place = __address__(object)
        if place in open:
            return self._recursion(object), False, True
        open.append(place)
        parts = []
        readable, recursive = True, False
        for item in items:
            texts = []
            for one in item if pairs else (item,):
                text, plain, again = self._ask(one, open, level + 1)
                texts.append(text)
                readable = readable and plain
                recursive = recursive or again
            parts.append(": ".join(texts))
        open.pop()
        return start + ", ".join(parts) + end, readable, recursive

    def _recursion(self, object):
        __undecidable__("the text of a container in itself (it has an address in it)")

    # MARK: In several

    def _format(self, object, parts, indent, allowance, open, level):
        place = __address__(object)
        if place and place in open:
            self._recursion(object)
        text = self._ask(object, open, level)[0]
        if len(text) > self._width - indent - allowance:
            write = self._writer(object)
            if write is not None:
                open.append(place)
                write(object, parts, indent, allowance, open, level + 1)
                open.pop()
                return
            fields = getattr(type(object), "__dataclass_fields__", None)
            written = getattr(type(object).__repr__, "__of_dataclass__", False)
            if fields is not None and not isinstance(object, type) and written:
                open.append(place)
                name = type(object).__name__
                shown = [(f.name, getattr(object, f.name)) for f in fields.values() if f.repr and f._field_type.name == "_FIELD"]
                parts.append(name + "(")
                self._named(shown, parts, indent + len(name) + 1, allowance, open, level + 1)
                parts.append(")")
                open.pop()
                return
        parts.append(text)

    def _writer(self, object):
        return getattr(self, _WRITERS.get(_shown_by(type(object)), ""), None)

    def _dict(self, object, parts, indent, allowance, open, level):
        parts.append("{")
        if self._indent > 1:
            parts.append(" " * (self._indent - 1))
        if object:
            self._pairs(_sorted_items(object) if self._sort else list(object.items()), parts, indent, allowance + 1, open, level)
        parts.append("}")

    def _pairs(self, items, parts, indent, allowance, open, level):
        indent += self._indent
        for place, (key, value) in enumerate(items):
            last = place == len(items) - 1
            text = self._ask(key, open, level)[0]
            parts.append(text + ": ")
            self._format(value, parts, indent + len(text) + 2, allowance if last else 1, open, level)
            if not last:
                parts.append(",\n" + " " * indent)

    def _named(self, items, parts, indent, allowance, open, level):
        for place, (name, value) in enumerate(items):
            last = place == len(items) - 1
            parts.append(name + "=")
            if __address__(value) and __address__(value) in open:
                parts.append("...")
            else:
                self._format(value, parts, indent + len(name) + 1, allowance if last else 1, open, level)
            if not last:
                parts.append(",\n" + " " * indent)

    def _list(self, object, parts, indent, allowance, open, level):
        parts.append("[")
        self._items(object, parts, indent, allowance + 1, open, level)
        parts.append("]")

    def _tuple(self, object, parts, indent, allowance, open, level):
        parts.append("(")
        end = ",)" if len(object) == 1 else ")"
        self._items(object, parts, indent, allowance + len(end), open, level)
        parts.append(end)

    def _set(self, object, parts, indent, allowance, open, level):
        if not object:
            parts.append(repr(object))
            return
        kind = type(object)
        start, end = ("{", "}") if kind is set else (kind.__name__ + "({", "})")
        parts.append(start)
        self._items(sorted(object, key=_SortKey), parts, indent + len(start) - 1, allowance + len(end), open, level)
        parts.append(end)

    def _items(self, items, parts, indent, allowance, open, level):
        indent += self._indent
        if self._indent > 1:
            parts.append(" " * (self._indent - 1))
        between = ",\n" + " " * indent
        separator = ""
        width = room = self._width - indent + 1
        items = list(items)
        for place, item in enumerate(items):
            last = place == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._ask(item, open, level)[0]
                need = len(text) + 2
                if room < need:
                    room = width
                    if separator:
                        separator = between
                if room >= need:
                    room -= need
                    parts.append(separator)
                    separator = ", "
                    parts.append(text)
                    continue
            parts.append(separator)
            separator = between
            self._format(item, parts, indent, allowance if last else 1, open, level)

    def _text(self, object, parts, indent, allowance, open, level):
        if not object:
            parts.append(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        width = last_width = self._width - indent
        text = ""
        for place, line in enumerate(lines):
            text = repr(line)
            is_last = place == len(lines) - 1
            if is_last:
                last_width -= allowance
            if len(text) <= last_width:
                chunks.append(text)
                continue
            words = _words(line)
            room = width
            current = ""
            for number, word in enumerate(words):
                if is_last and number == len(words) - 1:
                    room -= allowance
                if len(repr(current + word)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            parts.append(text)
            return
        joined = ("\n" + " " * indent).join(chunks)
        parts.append("(%s)" % joined if level == 1 else joined)

    def _bytes(self, object, parts, indent, allowance, open, level):
        if len(object) <= 4:
            parts.append(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        width = self._width - indent
        lines = []
        current = b""
        last = len(object) // 4 * 4
        for place in range(0, len(object), 4):
            part = object[place:place + 4]
            if place == last:
                width -= allowance
            if len(repr(current + part)) > width:
                if current:
                    lines.append(repr(current))
                current = part
            else:
                current += part
        if current:
            lines.append(repr(current))
        text = ("\n" + " " * indent).join(lines)
        parts.append("(%s)" % text if level == 1 else text)

    def _bytearray(self, object, parts, indent, allowance, open, level):
        parts.append("bytearray(")
        self._bytes(bytes(object), parts, indent + 10, allowance + 1, open, level + 1)
        parts.append(")")

    def _proxy(self, object, parts, indent, allowance, open, level):
        parts.append("mappingproxy(")
        self._format(object.copy(), parts, indent + 13, allowance + 1, open, level)
        parts.append(")")

    def _data(self, object, parts, indent, allowance, open, level):
        self._format(object.data, parts, indent, allowance, open, level - 1)

    def _ordered(self, object, parts, indent, allowance, open, level):
        if not object:
            parts.append(repr(object))
            return
        name = type(object).__name__
        parts.append(name + "(")
        self._format(list(object.items()), parts, indent + len(name) + 1, allowance + 1, open, level)
        parts.append(")")

    def _default(self, object, parts, indent, allowance, open, level):
        if not object:
            parts.append(repr(object))
            return
        factory = self._ask(object.default_factory, open, level)[0]
        name = type(object).__name__
        indent += len(name) + 1
        parts.append("%s(%s,\n%s" % (name, factory, " " * indent))
        self._dict(object, parts, indent, allowance + 1, open, level)
        parts.append(")")

    def _counter(self, object, parts, indent, allowance, open, level):
        if not object:
            parts.append(repr(object))
            return
        name = type(object).__name__
        parts.append(name + "({")
        if self._indent > 1:
            parts.append(" " * (self._indent - 1))
        self._pairs(object.most_common(), parts, indent + len(name) + 1, allowance + 2, open, level)
        parts.append("})")

    def _chain(self, object, parts, indent, allowance, open, level):
        name = type(object).__name__
        parts.append(name + "(")
        indent += len(name) + 1
        for place, mapping in enumerate(object.maps):
            if place == len(object.maps) - 1:
                self._format(mapping, parts, indent, allowance + 1, open, level)
                parts.append(")")
            else:
                self._format(mapping, parts, indent, 1, open, level)
                parts.append(",\n" + " " * indent)

    def _deque(self, object, parts, indent, allowance, open, level):
        if not len(object):
            parts.append(repr(object))
            return
        name = type(object).__name__
        parts.append(name + "(")
        indent += len(name) + 1
        parts.append("[")
        if object.maxlen is None:
            self._items(object, parts, indent, allowance + 2, open, level)
            parts.append("])")
        else:
            self._items(object, parts, indent, 2, open, level)
            limit = self._ask(object.maxlen, open, level)[0]
            parts.append("],\n%smaxlen=%s)" % (" " * indent, limit))

    def _namespace(self, object, parts, indent, allowance, open, level):
        name = "namespace" if type(object) is _SimpleNamespace else type(object).__name__
        parts.append(name + "(")
        self._named(list(object.__dict__.items()), parts, indent + len(name) + 1, allowance, open, level)
        parts.append(")")


_WRITERS = {
    dict: "_dict", list: "_list", tuple: "_tuple", set: "_set", frozenset: "_set", str: "_text", bytes: "_bytes",
    bytearray: "_bytearray", _OrderedDict: "_ordered", _defaultdict: "_default", _Counter: "_counter", _ChainMap: "_chain",
    _deque: "_deque", _SimpleNamespace: "_namespace", _MappingProxyType: "_proxy", _UserDict: "_data", _UserList: "_data"}


def _shown_by(kind):
    """The class whose `__repr__` it has, among those that have a writer; None where it has one of its own."""
    for base in kind.__mro__:
        if base in _WRITERS:
            return base
        if "__repr__" in __namespace__(base):
            return None
    return None


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._ask(object, [], 0)[0]


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
