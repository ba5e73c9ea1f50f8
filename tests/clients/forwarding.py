"""A port of this machine for a daemon on a unix socket."""

import socket
import threading


def forwarded(address):
    """An address of HTTP whose connections go on to a unix socket, for as long as this runs."""
    prefix = 'unix://'
    if not address.startswith(prefix):
        return address.replace('tcp://', 'http://')
    listener = socket.create_server(('127.0.0.1', 0))
    start(accept, listener, address[len(prefix):])
    return 'http://127.0.0.1:%d' % listener.getsockname()[1]


def accept(listener, path):
    while True:
        client = listener.accept()[0]
        daemon = socket.socket(socket.AF_UNIX)
        daemon.connect(path)
        start(copy, client, daemon)
        start(copy, daemon, client)


def copy(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        # One side has gone away; so does the other.
        source.close()
        target.close()


def start(function, *args):
    threading.Thread(target=function, args=args, daemon=True).start()
