print("|" + "ab".center(5) + "|" + "ab".ljust(4) + "|" + "ab".rjust(4, ".") + "|" + "abc".center(6, "*") + "|")
print("7".zfill(3), "-7".zfill(4), "+1.5".zfill(6), "abc".zfill(2), "a".center(4) + "|", "abcdef".ljust(3))
# expect:
#| |  ab |ab  |..ab|*abc**|
#| 007 -007 +001.5 abc  a  | abcdef
