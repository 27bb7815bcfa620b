print(ord("a"), ord("ñ"), ord("😀"), chr(97), chr(0x20AC), repr(chr(10)), "".join(chr(ord("a") + k) for k in range(5)))
# expect:
#| 97 241 128512 a € '\n' abcde
