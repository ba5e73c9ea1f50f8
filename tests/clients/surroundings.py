"""What a scenario knows: its client, its daemon, and what differs between releases of docker-py."""

import socket
import struct

from forwarding import forwarded

IMAGE = 'busybox'

# This release takes 1.10 and later for less than 1.6, before which logs had no frames.
LOGS = {'0.2': 10}

SCENARIOS = {}


def scenario(since=0, client='0.2', broken=None, daemon='any'):
    """Makes a function a scenario.

    `since` is the minor number of the first API version it is for, and `client` the first release
    of docker-py that can do it with Python 3; those in `broken` cannot from the version on that
    stands with them. `daemon` is `old` for daemons that are as old as the versions, and `memory`
    for the one in memory, which has a registry of its own.
    """
    def register(function):
        name = '%s::%s' % (function.__module__, function.__name__)
        SCENARIOS[name] = {'run': function, 'since': since, 'client': client,
                           'broken': broken or {}, 'daemon': daemon}
        return function
    return register


def numbers(release):
    return [int(number) for number in release.split('.')]


class Test:
    def __init__(self, address, minor, prefix, of_its_time):
        import docker
        self.release = numbers(docker.__version__) if hasattr(docker, '__version__') else [0, 2]
        self.minor = minor
        # A newer daemon serves old versions with some things of its own.
        self.of_its_time = of_its_time
        self.prefix = prefix
        if self.release < [0, 3]:
            # With a recent `requests` it leaves the query out of what goes to a socket.
            address = forwarded(address)
        self.client = docker.Client(base_url=address, version='1.%d' % minor)
        self.keep_answers()

    def keep_answers(self):
        """Keeps what comes: an answer that nobody holds closes its connection."""
        post = self.client.post
        self.answers = []

        def keep(*args, **options):
            self.answers.append(post(*args, **options))
            return self.answers[-1]
        self.client.post = keep

    def name(self, part):
        return '%s.%s' % (self.prefix, part)

    def create(self, command, image=IMAGE, **options):
        """Creates a container that nothing is attached to, and gives its ID."""
        if isinstance(command, str):
            command = ['sh', '-c', command]
        return self.client.create_container(image, command, **options)['Id']

    def start(self, command, **options):
        container = self.create(command, **options)
        self.client.start(container)
        return container

    def finished(self, command, **options):
        """A container that has ended."""
        container = self.start(command, **options)
        self.client.wait(container)
        return container

    def remove(self, *containers):
        for container in containers:
            self.client.remove_container(container)

    def listed(self, container, **options):
        """The row of a container in the list; short IDs are used before API 1.7."""
        rows = self.client.containers(**options)
        found = [row for row in rows if same_id(row['Id'], container)]
        assert len(found) <= 1, found
        return found[0] if found else None

    def is_running(self, container):
        return self.client.inspect_container(container)['State']['Running']

    def image_id(self, image=IMAGE):
        # The keys of an image begin with capitals since API 1.12.
        return self.client.inspect_image(image)['Id' if self.minor >= 12 else 'id']

    def refused(self, function, *args, **options):
        """The status and the message of a call that the daemon refuses."""
        try:
            answer = function(*args, **options)
        except Exception as error:
            response = getattr(error, 'response', None)
            if response is None:
                raise
            return response.status_code, response.text
        raise AssertionError('not refused: %r' % (answer,))

    def multiplexes(self):
        """Whether attached streams of a container without a terminal come in frames."""
        return self.minor >= 6


def same_id(one, other):
    return one.startswith(other) or other.startswith(one)


def text(output):
    """What was written, as text; some releases give bytes and some give text."""
    if isinstance(output, (bytes, str)):
        return output if isinstance(output, str) else output.decode()
    return ''.join(text(part) for part in output)


def plain(sock):
    """The socket of an attached container: since 0.7 docker-py gives a file around it."""
    return getattr(sock, '_sock', sock)


def read_all(sock):
    """All that comes from an attached container."""
    sock.settimeout(20)
    parts = []
    while True:
        part = sock.recv(4096)
        if not part:
            return b''.join(parts)
        parts.append(part)


def frames(data):
    """The frames in what came, each with its channel: 1 for stdout, 2 for stderr."""
    found = []
    while data:
        channel, length = struct.unpack_from('>BxxxL', data)
        assert len(data) >= 8 + length, data
        found.append((channel, data[8:8 + length]))
        data = data[8 + length:]
    return found


def half_close(sock):
    sock.shutdown(socket.SHUT_WR)
