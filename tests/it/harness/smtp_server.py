"""A mail server for the tests. Prints its port, then obeys a line at a time: `mode <mode>` answers `ok`, `take` answers with the letters
received, in hexadecimal digits, separated by spaces. Ends with its standard input.

Modes: accept; temporary (451 to every letter); permanent (550 to every reader); drop (cuts the line in mid-letter);
lose (takes the letter and cuts the line before it says so).
"""

import asyncio
import sys

from aiosmtpd.smtp import SMTP


class Handler:
    def __init__(self):
        self.mode = "accept"
        self.letters = []

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.mode == "permanent":
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        if self.mode == "temporary":
            return "451 4.3.0 try again later"
        if self.mode == "drop":
            server.transport.abort()
            return "250 never heard"
        self.letters.append(envelope.content)
        if self.mode == "lose":
            server.transport.abort()
        return "250 2.0.0 taken"


def command(handler, line):
    verb, _, argument = line.strip().partition(" ")
    if verb == "mode":
        handler.mode = argument
        return "ok"
    return " ".join(letter.hex() for letter in handler.letters)


async def main():
    handler = Handler()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(handler, hostname="localhost", loop=loop), host="127.0.0.1", port=0)
    print(server.sockets[0].getsockname()[1], flush=True)
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        print(command(handler, line), flush=True)


asyncio.run(main())
