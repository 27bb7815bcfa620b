# Letters and digits, and templates with `$name`.

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


def _pieces(template):
    """What a template is made of: texts, names in a tuple, and None for a `$` that means nothing, with its place."""
    pieces = []
    start = 0
    while True:
        place = template.find("$", start)
        if place < 0:
            pieces.append((template[start:], None, None))
            return pieces
        pieces.append((template[start:place], None, None))
        rest = template[place + 1:]
        braced = rest.startswith("{")
        end = 1 if braced else 0
        first = end
        while end < len(rest) and rest[end].isascii() and (rest[end].isalnum() or rest[end] == "_"):
            end += 1
        name = rest[first:end]
        if rest.startswith("$"):
            pieces.append(("$", None, None))
            start = place + 2
        elif name and not name[0].isdigit() and (not braced or rest[end:end + 1] == "}"):
            end += 1 if braced else 0
            pieces.append(("$" + rest[:end], name, place))
            start = place + 1 + end
        else:
            pieces.append(("$", None, place))
            start = place + 1


class Template:
    delimiter = "$"

    def __init_subclass__(cls, **kwargs):
        for name in ("idpattern", "braceidpattern", "pattern", "flags"):
            if hasattr(cls, name):
                __unsupported__("string.Template with '%s' of its own" % name)
        if cls.delimiter != "$":
            __unsupported__("string.Template with 'delimiter' of its own")

    def __init__(self, template):
        self.template = template

    def _places(self, mapping, kws):
        return {**mapping, **kws} if kws else mapping

    def substitute(self, mapping={}, /, **kws):
        values = self._places(mapping, kws)
        result = []
        for text, name, place in _pieces(self.template):
            if name is not None:
                result.append(str(values[name]))
            elif place is not None:
                before = self.template[:place].splitlines(keepends=True)
                line = max(len(before), 1) + (1 if before and before[-1].endswith("\n") else 0)
                column = place - sum(map(len, before[:line - 1]))
                raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column + 1))
            else:
                result.append(text)
        return "".join(result)

    def safe_substitute(self, mapping={}, /, **kws):
        values = self._places(mapping, kws)
        result = []
        for text, name, place in _pieces(self.template):
            result.append(str(values[name]) if name is not None and name in values else text)
        return "".join(result)

    def get_identifiers(self):
        names = []
        for text, name, place in _pieces(self.template):
            if name is not None and name not in names:
                names.append(name)
        return names

    def is_valid(self):
        return all(name is not None or place is None for text, name, place in _pieces(self.template))


class Formatter:
    def __init_subclass__(cls, **kwargs):
        __unsupported__("a class built on string.Formatter")

    def format(self, format_string, /, *args, **kwargs):
        return format_string.format(*args, **kwargs)

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        __unsupported__("string.Formatter._vformat")

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
