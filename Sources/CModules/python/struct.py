# Numbers as bytes, as C lays them out in memory.

from math import copysign as _copysign, frexp as _frexp, isinf as _isinf, ldexp as _ldexp
from operator import index as _index


class error(Exception):
    pass


_SIZES = {
    "x": 1, "b": 1, "B": 1, "c": 1, "?": 1, "s": 1, "p": 1, "h": 2, "H": 2, "e": 2, "i": 4, "I": 4, "l": 4, "L": 4, "f": 4,
    "q": 8, "Q": 8, "d": 8}
_NATIVE = {**_SIZES, "l": 8, "L": 8, "n": 8, "N": 8, "P": 8}
_NAMES = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort"}
# Bits of the exponent and of the fraction.
_FLOATS = {"e": (5, 10), "f": (8, 23), "d": (11, 52)}


def _integer(code, size, value, is_little):
    try:
        value = _index(value)
    except Exception:
        raise error("required argument is not an integer")
    if code == "P":
        if not -(1 << 63) <= value < 1 << 64:
            raise error("int too large to convert")
        return value % (1 << 64)
    bits, is_signed = 8 * size, code.islower()
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if is_signed else (0, (1 << bits) - 1)
    if low <= value <= high:
        return value
    # As CPython takes it before it looks: a long, or an unsigned one.
    fits = -(1 << 63) <= value < 1 << 63 if is_signed or code == "B" or code == "H" and is_little else 0 <= value < 1 << 64
    if size == 8 or not fits:
        raise error("argument out of range" if is_little or size < 8 else "int too large to convert")
    name = _NAMES.get(code, repr(code)) if size == 1 or is_little else repr(code)
    raise error("%s format requires %d <= number <= %d" % (name, low, high))


def _float(code, size, value, is_native):
    if isinstance(value, (str, bytes, bytearray)):
        raise error("required argument is not a float")
    try:
        value = float(value)
    except Exception:
        raise error("required argument is not a float")
    width, fraction = _FLOATS[code]
    bias, infinite = (1 << width - 1) - 1, (1 << width) - 1 << fraction
    if value != value:
        number = infinite | 1 << fraction - 1
    elif value == 0 or _isinf(value):
        number = infinite if value else 0
    else:
        exponent = max(_frexp(value)[1] - 1, 1 - bias)
        # The leading 1 counts the exponent up; so does a fraction that is rounded up to 2.
        number = (exponent + bias - 1 << fraction) + round(_ldexp(abs(value), fraction - exponent))
        if number >= infinite:
            if code != "f" or not is_native:
                raise OverflowError("float too large to pack with %s format" % code)
            number = infinite
    return number | (_copysign(1, value) < 0) << 8 * size - 1


def _number(code, bits):
    width, fraction = _FLOATS[code]
    exponent, rest = bits >> fraction & (1 << width) - 1, bits & (1 << fraction) - 1
    if exponent == (1 << width) - 1:
        value = float("nan" if rest else "inf")
    else:
        whole = rest + (1 << fraction) if exponent else rest
        value = _ldexp(whole, max(exponent, 1) - (1 << width - 1) + 1 - fraction)
    return -value if bits >> width + fraction else value


def _buffer(data):
    if not isinstance(data, (bytes, bytearray)):
        if type(data).__module__ == "numpy":
            __unsupported__("struct with an array as bytes")
        raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
    return data


class Struct:
    __module__ = "_struct"

    def __init__(self, format):
        if isinstance(format, bytes):
            format = format.decode("latin-1")
        elif isinstance(format, str):
            format.encode("ascii")
        else:
            raise TypeError("Struct() argument 1 must be a str or bytes object, not " + type(format).__name__)
        if "\0" in format:
            raise error("embedded null character")
        self.format = format
        mark = format[:1] if format[:1] in tuple("@=<>!") else ""
        self._is_native = mark in ("", "@")
        self._order = "big" if mark in (">", "!") else "little"
        sizes = _NATIVE if self._is_native else _SIZES
        self._parts, self._items, self.size = [], 0, 0
        digits = ""
        for code in format[len(mark):]:
            if code in " \t\n\r\v\f" and not digits:
                continue
            if code in "0123456789":
                digits += code
                continue
            if code not in sizes:
                raise error("bad char in struct format")
            count, size = int(digits or 1), sizes[code]
            digits = ""
            if self._is_native:
                self.size += -self.size % size
            self._parts.append((code, count, self.size, size))
            self._items += 0 if code == "x" else 1 if code in "sp" else count
            self.size += count * size
            if self.size >= 1 << 63:
                raise error("total struct size too long")
        if digits:
            if int(digits) >= 1 << 63:
                raise error("total struct size too long")
            raise error("repeat count given without format specifier")

    def pack(self, *values):
        return self._packed("pack", values)

    def _packed(self, name, values):
        if len(values) != self._items:
            raise error("%s expected %d items for packing (got %d)" % (name, self._items, len(values)))
        pieces, values, end = [], iter(values), 0
        for code, count, start, size in self._parts:
            pieces.append(bytes(start - end))
            end = start + count * size
            if code == "x":
                pieces.append(bytes(count))
            elif code in "sp":
                pieces.append(self._text(code, count, next(values)))
            else:
                for _ in range(count):
                    pieces.append(self._item(code, size, next(values)))
        return b"".join(pieces)

    def _text(self, code, count, value):
        if not isinstance(value, (bytes, bytearray)):
            raise error("argument for '%s' must be a bytes object" % code)
        value = bytes(value)
        if code == "p" and count:
            value = bytes([min(len(value), count - 1, 255)]) + value
        return value[:count].ljust(count, b"\0")

    def _item(self, code, size, value):
        if code == "?":
            return b"\1" if value else b"\0"
        if code == "c":
            if not isinstance(value, bytes) or len(value) != 1:
                raise error("char format requires a bytes object of length 1")
            return value
        if code in _FLOATS:
            return _float(code, size, value, self._is_native).to_bytes(size, self._order)
        return _integer(code, size, value, self._order == "little").to_bytes(size, self._order, signed=code.islower())

    def pack_into(self, buffer, offset, *values):
        if isinstance(buffer, bytes):
            raise TypeError("argument must be read-write bytes-like object, not bytes")
        place = self._place("pack_into", "packing", _buffer(buffer), _index(offset))
        buffer[place:place + self.size] = self._packed("pack_into", values)

    def _place(self, name, doing, buffer, offset):
        length = len(buffer)
        if offset < 0:
            if offset + self.size > 0:
                words = "no space to pack" if doing == "packing" else "not enough data to unpack"
                raise error("%s %d bytes at offset %d" % (words, self.size, offset))
            if offset + length < 0:
                raise error("offset %d out of range for %d-byte buffer" % (offset, length))
            offset += length
        if length - offset < self.size:
            raise error(
                "%s requires a buffer of at least %d bytes for %s %d bytes at offset %d (actual buffer size is %d)"
                % (name, offset + self.size, doing, self.size, offset, length))
        return offset

    def unpack(self, buffer, /):
        if len(_buffer(buffer)) != self.size:
            raise error("unpack requires a buffer of %d bytes" % self.size)
        return self._unpacked(buffer, 0)

    def unpack_from(self, buffer, offset=0):
        return self._unpacked(buffer, self._place("unpack_from", "unpacking", _buffer(buffer), _index(offset)))

    def iter_unpack(self, buffer, /):
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(_buffer(buffer)) % self.size:
            raise error("iterative unpacking requires a buffer of a multiple of %d bytes" % self.size)
        return _Unpacking(self, buffer)

    def _unpacked(self, data, place):
        found = []
        for code, count, start, size in self._parts:
            start += place
            if code == "x":
                continue
            if code in "sp":
                if code == "p" and count:
                    start, count = start + 1, min(data[start], count - 1)
                found.append(bytes(data[start:start + count]))
                continue
            for _ in range(count):
                found.append(self._read(code, bytes(data[start:start + size])))
                start += size
        return tuple(found)

    def _read(self, code, part):
        if code == "c":
            return part
        number = int.from_bytes(part, self._order, signed=code.islower() and code not in _FLOATS)
        if code == "?":
            return number != 0
        if code in _FLOATS:
            return _number(code, number)
        return number


class _Steps:
    def __init__(self, struct, buffer):
        self.struct, self.buffer, self.place = struct, buffer, 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return (len(self.buffer) - self.place) // self.struct.size

    def __next__(self):
        if self.place >= len(self.buffer):
            raise StopIteration
        self.place += self.struct.size
        return self.struct._unpacked(self.buffer, self.place - self.struct.size)


_Unpacking = type("unpack_iterator", (_Steps,), {"__module__": "_struct"})


def calcsize(format, /):
    return Struct(format).size


def pack(*values):
    if not values:
        raise TypeError("missing format argument")
    return Struct(values[0]).pack(*values[1:])


def pack_into(*values):
    if not values:
        raise TypeError("missing format argument")
    if len(values) < 3:
        raise error("pack_into expected %s argument" % ("buffer" if len(values) == 1 else "offset"))
    return Struct(values[0]).pack_into(*values[1:])


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)
