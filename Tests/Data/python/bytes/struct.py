# Numbers as bytes: what fits, what does not, and in CPython's words.
import struct


def tried(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error), error)


for order in "@<>":
    for code in "bBhHiIlLqQnNP":
        for value in (-1, 5, 2**7, 2**8, 2**15, 2**16, 2**31, 2**32, 2**63, 2**64, -2**63 - 1, -2**31 - 1, 1.0, "a", None):
            tried(struct.pack, order + code, value)
for arguments in [
    ("f", 1e40), ("<f", 1e40), ("<e", 1e6), ("f", "a"), ("d", None), ("e", "x"), ("?", []), ("?", 3), ("c", b"ab"), ("c", "a"),
    ("s", "a"), ("3s", b"abcdef"), ("3s", b"a"), ("0s", b"a"), ("p", b"ab"), ("0p", b"ab"), ("5p", b"abcdefgh"), ("x",), ("x", 1),
    ("2x",), ("",), ("z", 1), ("3", 1), ("i2", 1, 2), ("ii", 1), ("ii", 1, 2, 3), ("bhilq", 1, 2, 3, 4, 5), ("bq", 1, 2),
    ("qb", 1, 2), ("b0q", 1), ("2c", b"a", b"b"), (b"i", 1), (1, 2), ("e", 65519.0), ("e", 65520.0),
    ("f", 3.4028235e38), ("<f", 3.4028235677973366e38), ("d", True), ("i", True), ("s", bytearray(b"a")), ("d", 1), ("f", 10**400),
    ("=bq", 1, 2), ("!h", 1), ("\0i", 1), (" i ", 1), ("<d", float("nan")), (">f", -float("nan")), ("<e", float("nan")),
    ("<d", float("inf")), (">f", -float("inf")), ("e", float("inf")), ("d", -0.0), ("f", -0.0), ("e", -0.0), ("e", 6e-8), ("f", 1e-45),
    ("d", 5e-324), ("3i x 2h", 1, 2, 3, 4, 5),
]:
    tried(struct.pack, *arguments)
tried(struct.pack)
tried(struct.unpack, "i", b"abc")
tried(struct.unpack, "i", b"abcde")
tried(struct.unpack, "i", "abcd")
tried(struct.unpack, "5p", b"\x03abcd")
tried(struct.unpack, "5p", b"\x09abcd")
tried(struct.unpack, "?b3sx", b"\x02\xffabcd")
tried(struct.unpack, ">hHiIqQ", bytes(range(240, 256)) + bytes(range(250, 256)) + b"\x80\x01" + b"\xff" * 4)
tried(struct.unpack, "<efd", b"\x00\x3c" + b"\xdb\x0f\x49\x40" + b"\x18\x2d\x44\x54\xfb\x21\x09\x40")
tried(struct.unpack_from, "i", b"abc")
tried(struct.unpack_from, "i", b"abcde", 3)
tried(struct.unpack_from, "i", b"abcde", -9)
tried(struct.unpack_from, "i", b"abcde", -2)
tried(struct.unpack_from, "i", b"abcde", 9)
tried(struct.unpack_from, "<h", b"abcde", 1)
tried(struct.unpack_from, "<h", b"abcde", -3)
print(list(struct.iter_unpack("<h", b"abcd")))
tried(struct.iter_unpack, "h", b"abc")
tried(struct.iter_unpack, "", b"abc")
tried(struct.calcsize, "bhi")
tried(struct.calcsize, "<bhi")
tried(struct.calcsize, "99999999999999999999999i")
tried(struct.calcsize, "9223372036854775807i")
buffer = bytearray(8)
for arguments in [(buffer, 6, 1), (buffer, -9, 1), (buffer, -2, 1), (buffer, 4, 1), (b"aaaa", 0, 1), (buffer,), (buffer, 9, 1), (buffer, "a", 1),
                  (buffer, 0, 1, 2), ()]:
    tried(struct.pack_into, "<i", *arguments)
print(buffer)
packing = struct.Struct("<hi")
print(packing.size, packing.format, packing.pack(1, 2), packing.unpack(b"abcdef"), struct.error, struct.error.__mro__)
tried(packing.pack, 1)
tried(packing.unpack, b"a")
tried(packing.pack_into, buffer, 0, 1)
print(struct.unpack("<q", struct.pack("<d", 0.1))[0])


class Index:
    def __index__(self):
        return 7


class Number:
    def __float__(self):
        return 1.5


tried(struct.pack, "i", Index())
tried(struct.pack, "d", Number())
tried(struct.pack, "f", Index())
# expect:
#| b'\xff'
#| b'\x05'
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| b'\x05'
#| b'\x80'
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff'
#| b'\x05\x00'
#| b'\x80\x00'
#| b'\x00\x01'
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| b'\x05\x00'
#| b'\x80\x00'
#| b'\x00\x01'
#| b'\x00\x80'
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff'
#| b'\x05\x00\x00\x00'
#| b'\x80\x00\x00\x00'
#| b'\x00\x01\x00\x00'
#| b'\x00\x80\x00\x00'
#| b'\x00\x00\x01\x00'
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x05\x00\x00\x00'
#| b'\x80\x00\x00\x00'
#| b'\x00\x01\x00\x00'
#| b'\x00\x80\x00\x00'
#| b'\x00\x00\x01\x00'
#| b'\x00\x00\x00\x80'
#| <class 'struct.error'> 'I' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> 'I' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff\xff\xff\xff\xff'
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff\xff\xff\xff\xff'
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff\xff\xff\xff\xff'
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff\xff\xff\xff\xff'
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| <class 'struct.error'> int too large to convert
#| <class 'struct.error'> int too large to convert
#| b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff'
#| b'\x05'
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| b'\x05'
#| b'\x80'
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff'
#| b'\x05\x00'
#| b'\x80\x00'
#| b'\x00\x01'
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> short format requires -32768 <= number <= 32767
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| b'\x05\x00'
#| b'\x80\x00'
#| b'\x00\x01'
#| b'\x00\x80'
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> ushort format requires 0 <= number <= 65535
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff'
#| b'\x05\x00\x00\x00'
#| b'\x80\x00\x00\x00'
#| b'\x00\x01\x00\x00'
#| b'\x00\x80\x00\x00'
#| b'\x00\x00\x01\x00'
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x05\x00\x00\x00'
#| b'\x80\x00\x00\x00'
#| b'\x00\x01\x00\x00'
#| b'\x00\x80\x00\x00'
#| b'\x00\x00\x01\x00'
#| b'\x00\x00\x00\x80'
#| <class 'struct.error'> 'I' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> 'I' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff'
#| b'\x05\x00\x00\x00'
#| b'\x80\x00\x00\x00'
#| b'\x00\x01\x00\x00'
#| b'\x00\x80\x00\x00'
#| b'\x00\x00\x01\x00'
#| <class 'struct.error'> 'l' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> 'l' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> 'l' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x05\x00\x00\x00'
#| b'\x80\x00\x00\x00'
#| b'\x00\x01\x00\x00'
#| b'\x00\x80\x00\x00'
#| b'\x00\x00\x01\x00'
#| b'\x00\x00\x00\x80'
#| <class 'struct.error'> 'L' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> 'L' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff\xff\xff\xff\xff'
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01\x00\x00\x00\x00\x00\x00'
#| b'\x00\x80\x00\x00\x00\x00\x00\x00'
#| b'\x00\x00\x01\x00\x00\x00\x00\x00'
#| b'\x00\x00\x00\x80\x00\x00\x00\x00'
#| b'\x00\x00\x00\x00\x01\x00\x00\x00'
#| b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| b'\xff'
#| b'\x05'
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> byte format requires -128 <= number <= 127
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| b'\x05'
#| b'\x80'
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> ubyte format requires 0 <= number <= 255
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff'
#| b'\x00\x05'
#| b'\x00\x80'
#| b'\x01\x00'
#| <class 'struct.error'> 'h' format requires -32768 <= number <= 32767
#| <class 'struct.error'> 'h' format requires -32768 <= number <= 32767
#| <class 'struct.error'> 'h' format requires -32768 <= number <= 32767
#| <class 'struct.error'> 'h' format requires -32768 <= number <= 32767
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> 'h' format requires -32768 <= number <= 32767
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x00\x05'
#| b'\x00\x80'
#| b'\x01\x00'
#| b'\x80\x00'
#| <class 'struct.error'> 'H' format requires 0 <= number <= 65535
#| <class 'struct.error'> 'H' format requires 0 <= number <= 65535
#| <class 'struct.error'> 'H' format requires 0 <= number <= 65535
#| <class 'struct.error'> 'H' format requires 0 <= number <= 65535
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff'
#| b'\x00\x00\x00\x05'
#| b'\x00\x00\x00\x80'
#| b'\x00\x00\x01\x00'
#| b'\x00\x00\x80\x00'
#| b'\x00\x01\x00\x00'
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> 'i' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x00\x00\x00\x05'
#| b'\x00\x00\x00\x80'
#| b'\x00\x00\x01\x00'
#| b'\x00\x00\x80\x00'
#| b'\x00\x01\x00\x00'
#| b'\x80\x00\x00\x00'
#| <class 'struct.error'> 'I' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> 'I' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff'
#| b'\x00\x00\x00\x05'
#| b'\x00\x00\x00\x80'
#| b'\x00\x00\x01\x00'
#| b'\x00\x00\x80\x00'
#| b'\x00\x01\x00\x00'
#| <class 'struct.error'> 'l' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> 'l' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> 'l' format requires -2147483648 <= number <= 2147483647
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> argument out of range
#| b'\x00\x00\x00\x05'
#| b'\x00\x00\x00\x80'
#| b'\x00\x00\x01\x00'
#| b'\x00\x00\x80\x00'
#| b'\x00\x01\x00\x00'
#| b'\x80\x00\x00\x00'
#| <class 'struct.error'> 'L' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> 'L' format requires 0 <= number <= 4294967295
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> argument out of range
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| b'\xff\xff\xff\xff\xff\xff\xff\xff'
#| b'\x00\x00\x00\x00\x00\x00\x00\x05'
#| b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| b'\x00\x00\x00\x00\x00\x00\x01\x00'
#| b'\x00\x00\x00\x00\x00\x00\x80\x00'
#| b'\x00\x00\x00\x00\x00\x01\x00\x00'
#| b'\x00\x00\x00\x00\x80\x00\x00\x00'
#| b'\x00\x00\x00\x01\x00\x00\x00\x00'
#| <class 'struct.error'> int too large to convert
#| <class 'struct.error'> int too large to convert
#| <class 'struct.error'> int too large to convert
#| b'\xff\xff\xff\xff\x7f\xff\xff\xff'
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> int too large to convert
#| b'\x00\x00\x00\x00\x00\x00\x00\x05'
#| b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| b'\x00\x00\x00\x00\x00\x00\x01\x00'
#| b'\x00\x00\x00\x00\x00\x00\x80\x00'
#| b'\x00\x00\x00\x00\x00\x01\x00\x00'
#| b'\x00\x00\x00\x00\x80\x00\x00\x00'
#| b'\x00\x00\x00\x01\x00\x00\x00\x00'
#| b'\x80\x00\x00\x00\x00\x00\x00\x00'
#| <class 'struct.error'> int too large to convert
#| <class 'struct.error'> int too large to convert
#| <class 'struct.error'> int too large to convert
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> required argument is not an integer
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> bad char in struct format
#| b'\x00\x00\x80\x7f'
#| <class 'OverflowError'> float too large to pack with f format
#| <class 'OverflowError'> float too large to pack with e format
#| <class 'struct.error'> required argument is not a float
#| <class 'struct.error'> required argument is not a float
#| <class 'struct.error'> required argument is not a float
#| b'\x00'
#| b'\x01'
#| <class 'struct.error'> char format requires a bytes object of length 1
#| <class 'struct.error'> char format requires a bytes object of length 1
#| <class 'struct.error'> argument for 's' must be a bytes object
#| b'abc'
#| b'a\x00\x00'
#| b''
#| b'\x00'
#| b''
#| b'\x04abcd'
#| b'\x00'
#| <class 'struct.error'> pack expected 0 items for packing (got 1)
#| b'\x00\x00'
#| b''
#| <class 'struct.error'> bad char in struct format
#| <class 'struct.error'> repeat count given without format specifier
#| <class 'struct.error'> repeat count given without format specifier
#| <class 'struct.error'> pack expected 2 items for packing (got 1)
#| <class 'struct.error'> pack expected 2 items for packing (got 3)
#| b'\x01\x00\x02\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00'
#| b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00'
#| b'\x01\x00\x00\x00\x00\x00\x00\x00\x02'
#| b'\x01\x00\x00\x00\x00\x00\x00\x00'
#| b'ab'
#| b'\x01\x00\x00\x00'
#| <class 'TypeError'> Struct() argument 1 must be a str or bytes object, not int
#| b'\xff{'
#| <class 'OverflowError'> float too large to pack with e format
#| b'\xff\xff\x7f\x7f'
#| <class 'OverflowError'> float too large to pack with f format
#| b'\x00\x00\x00\x00\x00\x00\xf0?'
#| b'\x01\x00\x00\x00'
#| b'a'
#| b'\x00\x00\x00\x00\x00\x00\xf0?'
#| <class 'struct.error'> required argument is not a float
#| b'\x01\x02\x00\x00\x00\x00\x00\x00\x00'
#| b'\x00\x01'
#| <class 'struct.error'> embedded null character
#| b'\x01\x00\x00\x00'
#| b'\x00\x00\x00\x00\x00\x00\xf8\x7f'
#| b'\xff\xc0\x00\x00'
#| b'\x00~'
#| b'\x00\x00\x00\x00\x00\x00\xf0\x7f'
#| b'\xff\x80\x00\x00'
#| b'\x00|'
#| b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| b'\x00\x00\x00\x80'
#| b'\x00\x80'
#| b'\x01\x00'
#| b'\x01\x00\x00\x00'
#| b'\x01\x00\x00\x00\x00\x00\x00\x00'
#| b'\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00\x00\x00\x04\x00\x05\x00'
#| <class 'TypeError'> missing format argument
#| <class 'struct.error'> unpack requires a buffer of 4 bytes
#| <class 'struct.error'> unpack requires a buffer of 4 bytes
#| <class 'TypeError'> a bytes-like object is required, not 'str'
#| (b'abc',)
#| (b'abcd',)
#| (True, -1, b'abc')
#| (-3855, 62195, -185207049, 4177132283, -216736831662981891, 18374545750773202943)
#| (1.0, 3.1415927410125732, 3.141592653589793)
#| <class 'struct.error'> unpack_from requires a buffer of at least 4 bytes for unpacking 4 bytes at offset 0 (actual buffer size is 3)
#| <class 'struct.error'> unpack_from requires a buffer of at least 7 bytes for unpacking 4 bytes at offset 3 (actual buffer size is 5)
#| <class 'struct.error'> offset -9 out of range for 5-byte buffer
#| <class 'struct.error'> not enough data to unpack 4 bytes at offset -2
#| <class 'struct.error'> unpack_from requires a buffer of at least 13 bytes for unpacking 4 bytes at offset 9 (actual buffer size is 5)
#| (25442,)
#| (25699,)
#| [(25185,), (25699,)]
#| <class 'struct.error'> iterative unpacking requires a buffer of a multiple of 2 bytes
#| <class 'struct.error'> cannot iteratively unpack with a struct of length 0
#| 8
#| 7
#| <class 'struct.error'> total struct size too long
#| <class 'struct.error'> total struct size too long
#| <class 'struct.error'> pack_into requires a buffer of at least 10 bytes for packing 4 bytes at offset 6 (actual buffer size is 8)
#| <class 'struct.error'> offset -9 out of range for 8-byte buffer
#| <class 'struct.error'> no space to pack 4 bytes at offset -2
#| None
#| <class 'TypeError'> argument must be read-write bytes-like object, not bytes
#| <class 'struct.error'> pack_into expected offset argument
#| <class 'struct.error'> pack_into requires a buffer of at least 13 bytes for packing 4 bytes at offset 9 (actual buffer size is 8)
#| <class 'TypeError'> 'str' object cannot be interpreted as an integer
#| <class 'struct.error'> pack_into expected 1 items for packing (got 2)
#| <class 'struct.error'> pack_into expected buffer argument
#| bytearray(b'\x00\x00\x00\x00\x01\x00\x00\x00')
#| 6 <hi b'\x01\x00\x02\x00\x00\x00' (25185, 1717920867) <class 'struct.error'> (<class 'struct.error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#| <class 'struct.error'> pack expected 2 items for packing (got 1)
#| <class 'struct.error'> unpack requires a buffer of 6 bytes
#| <class 'struct.error'> pack_into expected 2 items for packing (got 1)
#| 4591870180066957722
#| b'\x07\x00\x00\x00'
#| b'\x00\x00\x00\x00\x00\x00\xf8?'
#| b'\x00\x00\xe0@'
