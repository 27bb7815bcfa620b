def account(balance):
    history = [balance]
    def deposit(x):
        nonlocal balance
        balance += x
        history.append(balance)
        return balance
    return deposit, lambda: (balance, history), [lambda k=k: k*balance for k in range(3)]
a = [account(i) for i in (10, 20)]
print(a[0][0](5), a[1][0](1), a[0][1](), [f() for f in a[0][2]], a[1][1]())
def fill(n):
    x = [0]*n
    return fill(n - 1) + sum(x) if n else 0
print(fill(50), a[0][1]())
# expect:
#| 15 21 (15, [10, 15]) [0, 15, 30] (21, [20, 21])
#| 0 (15, [10, 15])
