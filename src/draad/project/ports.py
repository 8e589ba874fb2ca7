"""The door in the wall: a port that is free, or a sentence that says what to do."""

import errno
import socket

PORT = 8420


class PortTaken(Exception):
    """Something else listens there. Says what to do."""


def open_port(host: str, port: int) -> socket.socket:
    """Listen at an address, before anything slow is loaded: who comes early waits a moment instead of finding nobody.

    :raises PortTaken: it cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    door = socket.socket(family, socket.SOCK_STREAM)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((host, port))
        door.listen(256)
    except OSError as error:
        door.close()
        raise PortTaken(_why(error, host, port)) from None
    return door


def _why(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"port {port} is taken; Draad may be running already: look at http://localhost:{port}/. Otherwise choose "
            f"another: ./draad start --port {port + 1}"
        )
    if error.errno == errno.EACCES:
        return f"port {port} needs more rights than this user has; allowed: 1024 or higher, as --port {PORT}"
    return (
        f"{host}:{port} cannot be listened on: {(error.strerror or 'no reason given').lower()}; choose another --port"
    )
