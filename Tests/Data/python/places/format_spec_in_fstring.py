# CPython 3.11 points at the whole f-string, which may hold many fields.
x = 3.5
print(f"{x:.2f} {x:d}")
# expect error: 3:18: ValueError: Unknown format code 'd' for object of type 'float'
