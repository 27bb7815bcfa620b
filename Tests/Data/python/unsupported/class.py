print("never printed: refused before anything runs")

class Point:
    pass
# expect error: 3:1: unsupported: 'class' statement
