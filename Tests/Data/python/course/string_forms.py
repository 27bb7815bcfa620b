print('single', "double", '''triple
line''', r"raw\n", "uni\u00e9", "\x41", "a\
b", "tab\there", 'q"q', "q'q", "\\", "é"*2, len("🙂"), "🙂"[0], "a\0b" == "a" + chr(0), f"{'nested'}", rf"\d{1}", "%%", "{}".format("{}"))
print("a" "b" 'c', "x"*2 + "y", "abc"*0 == "", "A" < "a", "10" < "9", "abc" == 'abc', "" in "abc", not "")
# expect:
#| single double triple
#| line raw\n unié A ab tab	here q"q q'q \ éé 1 🙂 False nested \d1 %% {}
#| abc xxy True True True True True True
