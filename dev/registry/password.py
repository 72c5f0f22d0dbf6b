"""bcrypt, the only kind of password that docker-registry reads; Python has none, every Debian's libcrypt has."""

from __future__ import annotations

import ctypes
import secrets
import string

ALPHABET = "./" + string.ascii_letters + string.digits


def bcrypt(password: str) -> str:
    library = ctypes.CDLL("libcrypt.so.1")
    library.crypt.restype = ctypes.c_char_p
    # 22 characters of salt, of whose last one only two bits count; 2^4 rounds because the password is long and random.
    salt = "".join(secrets.choice(ALPHABET) for _ in range(21)) + "."
    hashed: bytes | None = library.crypt(password.encode(), f"$2b$04${salt}".encode())
    if not hashed or not hashed.startswith(b"$2b$"):
        raise RuntimeError("starting the registry: this system's libcrypt knows no bcrypt")
    return hashed.decode()
