def t(name):
    print(name, end=" ")
    return True

def f(name):
    print(name, end=" ")
    return False

print(f("a") and t("b"), t("c") or f("d"), not f("e") and t("f"), f("g") or f("h") or t("i"))
print(t("j") if f("k") else f("l"))
# expect:
#| a c e f g h i False True True True
#| k l False
