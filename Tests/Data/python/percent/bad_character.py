print("%y" % 3)
# expect error: 1:7: ValueError: unsupported format character 'y' (0x79) at index 1
