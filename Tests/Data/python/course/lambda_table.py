ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a*b, "/": lambda a, b: a/b}
def rpn(s):
    st = []
    for tok in s.split():
        if tok in ops:
            b, a = st.pop(), st.pop()
            st.append(ops[tok](a, b))
        else: st.append(float(tok))
    return st[0] if len(st) == 1 else st
print(rpn("3 4 + 2 *"), rpn("1 2"), [ops[o](7, 2) for o in "+-*/"])
rpn("1 0 /")
# expect:
#| 14.0 [1.0, 2.0] [9, 5, 14, 3.5]
# expect error: 1:99: ZeroDivisionError: float division by zero
