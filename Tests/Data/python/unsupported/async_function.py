async def fetch():
    return 1
# expect error: 1:1: unsupported: 'async' function
