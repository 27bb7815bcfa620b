z = 1 + 2j
# expect error: 1:9: unsupported: complex number
