def f():
    import socket
    return socket.path
# expect error: 2:12: unsupported: import of 'socket'
