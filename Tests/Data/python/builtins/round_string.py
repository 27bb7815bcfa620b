print(round("2.5"))
# expect error: 1:7: TypeError: type str doesn't define __round__ method
