s = "the Quick bROWN"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), sep="|")
print("it's 3d".title(), "ÁÉ".lower(), "ñ".upper())
# expect:
#| THE QUICK BROWN|the quick brown|The Quick Brown|The quick brown|THE qUICK Brown
#| It'S 3D áé Ñ
