# JSON, written and read.

class JSONDecodeError(ValueError):
    __module__ = "json.decoder"

    def __init__(self, msg, doc, pos):
        line = doc.count("\n", 0, pos) + 1
        column = pos - doc.rfind("\n", 0, pos)
        super().__init__("%s: line %d column %d (char %d)" % (msg, line, column, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = line
        self.colno = column


_SHORT = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _quoted(text, ascii_only):
    text = str(text)
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return '"' + text + '"'
    parts = []
    for c in text:
        code = ord(c)
        if c in _SHORT:
            parts.append(_SHORT[c])
        elif code < 32 or ascii_only and code > 126 and code < 65536:
            parts.append("\\u%04x" % code)
        elif ascii_only and code > 65535:
            code -= 65536
            parts.append("\\u%04x\\u%04x" % (0xD800 | code >> 10, 0xDC00 | code & 0x3FF))
        else:
            parts.append(c)
    return '"' + "".join(parts) + '"'


def _number(x, allow_nan):
    if x != x:
        text = "NaN"
    elif x == float("inf"):
        text = "Infinity"
    elif x == float("-inf"):
        text = "-Infinity"
    else:
        return float.__repr__(x)
    if not allow_nan:
        raise ValueError("Out of range float values are not JSON compliant")
    return text


class JSONEncoder:
    __module__ = "json.encoder"

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError("Object of type %s is not JSON serializable" % o.__class__.__name__)

    def encode(self, o):
        parts = []
        self._write(o, 0, [], parts)
        return "".join(parts)

    def iterencode(self, o, _one_shot=False):
        yield self.encode(o)

    def _write(self, o, level, open, parts):
        if isinstance(o, str):
            parts.append(_quoted(o, self.ensure_ascii))
        elif o is None:
            parts.append("null")
        elif o is True:
            parts.append("true")
        elif o is False:
            parts.append("false")
        elif isinstance(o, int):
            parts.append(int.__repr__(o))
        elif isinstance(o, float):
            parts.append(_number(o, self.allow_nan))
        else:
            if self.check_circular:
                place = __address__(o)
                if place and place in open:
                    raise ValueError("Circular reference detected")
                open.append(place)
            if isinstance(o, (list, tuple)):
                self._write_list(o, level, open, parts)
            elif isinstance(o, dict):
                self._write_dict(o, level, open, parts)
            else:
                self._write(self.default(o), level, open, parts)
            if self.check_circular:
                open.pop()

    def _line(self, level):
        if self.indent is None:
            return ""
        one = self.indent if isinstance(self.indent, str) else " " * self.indent
        return "\n" + one * level

    def _write_list(self, items, level, open, parts):
        if not items:
            parts.append("[]")
            return
        parts.append("[" + self._line(level + 1))
        is_first = True
        for item in items:
            if not is_first:
                parts.append(self.item_separator + self._line(level + 1))
            is_first = False
            self._write(item, level + 1, open, parts)
        parts.append(self._line(level) + "]")

    def _write_dict(self, entries, level, open, parts):
        if not entries:
            parts.append("{}")
            return
        parts.append("{" + self._line(level + 1))
        is_first = True
        for key, value in sorted(entries.items()) if self.sort_keys else entries.items():
            if isinstance(key, str):
                pass
            elif isinstance(key, float):
                key = _number(key, self.allow_nan)
            elif key is True:
                key = "true"
            elif key is False:
                key = "false"
            elif key is None:
                key = "null"
            elif isinstance(key, int):
                key = int.__repr__(key)
            elif self.skipkeys:
                continue
            else:
                raise TypeError(
                    "keys must be str, int, float, bool or None, not %s" % key.__class__.__name__)
            if not is_first:
                parts.append(self.item_separator + self._line(level + 1))
            is_first = False
            parts.append(_quoted(key, self.ensure_ascii) + self.key_separator)
            self._write(value, level + 1, open, parts)
        parts.append(self._line(level) + "}")


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


# MARK: Reading

_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_BLANKS = " \t\n\r"


def _hex(text, place):
    digits = text[place:place + 4]
    if len(digits) == 4 and digits[1] not in "xX":
        try:
            return int(digits, 16)
        except ValueError:
            pass
    raise JSONDecodeError("Invalid \\uXXXX escape", text, place - 1)


class JSONDecoder:
    __module__ = "json.decoder"

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self._value(s, self._skip(s, 0))
        end = self._skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _skip(self, s, place):
        size = len(s)
        while place < size and s[place] in _BLANKS:
            place += 1
        return place

    def _value(self, s, place):
        c = s[place:place + 1]
        if c == '"':
            return self._string(s, place + 1)
        if c == "{":
            return self._object(s, place + 1)
        if c == "[":
            return self._array(s, place + 1)
        for word, value in (("null", None), ("true", True), ("false", False)):
            if s.startswith(word, place):
                return value, place + len(word)
        number = self._numeral(s, place)
        if number is not None:
            return number
        for word in ("NaN", "Infinity", "-Infinity"):
            if s.startswith(word, place):
                return self.parse_constant(word), place + len(word)
        raise JSONDecodeError("Expecting value", s, place)

    def _numeral(self, s, place):
        size = len(s)
        end = place
        if end < size and s[end] == "-":
            end += 1
        first = end
        while end < size and s[end] in "0123456789":
            end += 1
            if s[first] == "0":
                break
        if end == first:
            return None
        is_whole = True
        if s[end:end + 1] == "." and end + 1 < size and s[end + 1] in "0123456789":
            is_whole = False
            end += 1
            while end < size and s[end] in "0123456789":
                end += 1
        if s[end:end + 1] in ("e", "E"):
            power = end + 1
            if s[power:power + 1] in ("+", "-"):
                power += 1
            if power < size and s[power] in "0123456789":
                is_whole = False
                end = power
                while end < size and s[end] in "0123456789":
                    end += 1
        text = s[place:end]
        return (self.parse_int(text) if is_whole else self.parse_float(text)), end

    def _string(self, s, place):
        begin = place - 1
        parts = []
        while True:
            quote = s.find('"', place)
            if quote < 0:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            escape = s.find("\\", place, quote)
            end = escape if escape >= 0 else quote
            piece = s[place:end]
            if self.strict and not piece.isprintable():
                for offset, c in enumerate(piece):
                    if c < " ":
                        raise JSONDecodeError("Invalid control character at", s, place + offset)
            parts.append(piece)
            if escape < 0:
                return "".join(parts), quote + 1
            c = s[escape + 1:escape + 2]
            if c == "":
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if c != "u":
                if c not in _ESCAPES:
                    raise JSONDecodeError("Invalid \\escape", s, escape)
                parts.append(_ESCAPES[c])
                place = escape + 2
                continue
            code = _hex(s, escape + 2)
            place = escape + 6
            if 0xD800 <= code <= 0xDBFF and s.startswith("\\u", place):
                low = _hex(s, place + 2)
                if 0xDC00 <= low <= 0xDFFF:
                    code = 65536 + (code - 0xD800 << 10 | low - 0xDC00)
                    place += 6
            parts.append(chr(code))

    def _object(self, s, place):
        pairs = []
        place = self._skip(s, place)
        if s[place:place + 1] == "}":
            return self._made(pairs), place + 1
        if s[place:place + 1] != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, place)
        while True:
            key, place = self._string(s, place + 1)
            place = self._skip(s, place)
            if s[place:place + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, place)
            place = self._skip(s, place + 1)
            value, place = self._value(s, place)
            pairs.append((key, value))
            place = self._skip(s, place)
            c = s[place:place + 1]
            if c == "}":
                return self._made(pairs), place + 1
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, place)
            comma = place
            place = self._skip(s, place + 1)
            if s[place:place + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, place)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        result = dict(pairs)
        return result if self.object_hook is None else self.object_hook(result)

    def _array(self, s, place):
        items = []
        place = self._skip(s, place)
        if s[place:place + 1] == "]":
            return items, place + 1
        while True:
            value, place = self._value(s, place)
            items.append(value)
            place = self._skip(s, place)
            c = s[place:place + 1]
            if c == "]":
                return items, place + 1
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, place)
            place = self._skip(s, place + 1)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    if not isinstance(s, str):
        raise TypeError("the JSON object must be str, bytes or bytearray, not %s" % s.__class__.__name__)
    if s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (cls or JSONDecoder)(
        object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
        object_pairs_hook=object_pairs_hook, **kw).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)
