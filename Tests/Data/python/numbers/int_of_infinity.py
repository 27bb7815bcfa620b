print(int(float("inf")))
# expect error: 1:7: OverflowError: cannot convert float infinity to integer
