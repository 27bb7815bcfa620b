# A text that a variable alone holds grows where it is; whoever else has it keeps what it was.
t = ""
keep = []
for i in range(400):
    t += "ab"
    if i % 97 == 0:
        keep.append(t)
print(len(t), [len(k) for k in keep], t[-4:], t == "ab" * 400)
u = t
u += "c"
print(len(t), len(u))
d = {t: 1}
t += "d"
print(d["ab" * 400], t in d, len(t))
def grow():
    x = "q" * 300
    y = x
    for i in range(5):
        x += str(i)
    x += x
    x += "é"
    x += "z"
    return len(x), len(y), x[-3:]
print(grow())
def rebinding():
    global v
    v = "new"
    return "tail"
v = "o" * 300
v += rebinding()
print(len(v), v[-5:])
# expect:
#| 800 [2, 196, 390, 584, 778] abab True
#| 800 801
#| 1 False 801
#| (612, 300, '4éz')
#| 304 otail
