print("tab\there", 'quote\'s', "back\\slash", "a\
b", "\x41\u00e9\U0001F600\101")
print(r"raw\n", R'\d', "two" 'joined', """three
lines
""" + "end")
print("nul:" + repr("\0") + repr("\x7f\x1b\a"))
# expect:
#| tab	here quote's back\slash ab Aé😀A
#| raw\n \d twojoined three
#| lines
#| end
#| nul:'\x00''\x7f\x1b\x07'
