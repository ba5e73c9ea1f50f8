"""Logs and attached containers.

Releases before 0.7 read the bare socket of a streamed answer with Python 3, and so lose what came
together with its head. They are therefore attached before the container starts; 0.2 does not find
the socket at all.
"""

from surroundings import LOGS, frames, half_close, plain, read_all, scenario, text


@scenario(broken=LOGS)
def logs(test):
    container = test.finished('echo one; echo two; echo three')
    assert text(test.client.logs(container)) == 'one\ntwo\nthree\n'
    test.remove(container)


@scenario(client='0.3')
def logs_of_one_channel(test):
    container = test.finished('echo one; echo two >&2')
    assert text(test.client.logs(container, stderr=False)) == 'one\n'
    assert text(test.client.logs(container, stdout=False)) == 'two\n'
    test.remove(container)


@scenario(since=11, client='0.7')
def logs_as_they_come(test):
    container = test.start("trap 'echo two; exit' TERM; echo one; while true; do sleep 0.1; done")
    logs = test.client.logs(container, stream=True)
    assert text(next(logs)) == 'one\n'
    test.client.stop(container, timeout=20)
    assert text(logs) == 'two\n'
    test.remove(container)


@scenario(since=13, client='0.6')
def logs_tail(test):
    container = test.finished('echo one; echo two; echo three')
    assert text(test.client.logs(container, tail=2)) == 'two\nthree\n'
    test.remove(container)


@scenario(since=11, client='0.3')
def logs_with_times(test):
    container = test.finished('echo one')
    output = text(test.client.logs(container, timestamps=True))
    time, line = output.rsplit(' ', 1)
    assert line == 'one\n', output
    # Before API 1.14 a time is written as `[Jan 02 15:04:05.000]`.
    if test.of_its_time and test.minor < 14:
        assert time[0] + time[-1] == '[]' and time.count(':') == 2, output
    else:
        assert 'T' in time and time.startswith('20'), output
    test.remove(container)


# Older releases look for frames where a terminal has none.
@scenario(since=11, client='1.3')
def logs_of_a_terminal(test):
    container = test.finished(['echo', 'line'], tty=True)
    assert text(test.client.logs(container)) == 'line\r\n'
    test.remove(container)


# API 1.1 attaches only to what runs already.
@scenario(since=2, client='0.3')
def attach_as_it_comes(test):
    container = test.create('echo one; sleep 0.2; echo two')
    output = test.client.attach(container, stream=True)
    test.client.start(container)
    lines = text(output)
    # docker-py drops the ends of lines where there are no frames.
    assert lines == ('one\ntwo\n' if test.multiplexes() else 'onetwo'), lines
    test.remove(container)


# 1.10 looks for a socket where the answer has been read already.
@scenario(client='0.3', broken={'1.10': 0})
def attach_with_logs(test):
    container = test.finished('echo one; echo two')
    output = test.client.attach(container, logs=True)
    # 1.x give pieces before API 1.6, without the ends of lines.
    lines = text(output)
    assert lines.replace('\n', '') == 'onetwo', lines
    test.remove(container)


@scenario(client='0.3')
def attach_both_ways(test):
    container = test.create('cat; echo bad >&2', stdin_open=True)
    sock = attached_and_started(test, container)
    sock.sendall(b'one\n')
    sock.sendall(b'two\n')
    half_close(sock)
    data = read_all(sock)
    if test.multiplexes():
        found = frames(data)
        stdout = b''.join(part for channel, part in found if channel == 1)
        stderr = b''.join(part for channel, part in found if channel == 2)
        assert (stdout, stderr) == (b'one\ntwo\n', b'bad\n'), found
    else:
        assert data == b'one\ntwo\nbad\n', data
    assert test.client.wait(container) == 0
    test.remove(container)


@scenario(client='0.3')
def attach_to_a_terminal(test):
    container = test.create('read word; echo got $word', stdin_open=True, tty=True)
    sock = attached_and_started(test, container)
    sock.sendall(b'word\n')
    data = read_all(sock)
    # A terminal shows what is typed, and there are no frames.
    assert data == b'word\r\ngot word\r\n', data
    test.remove(container)


def attached_and_started(test, container):
    params = {'stdin': 1, 'stdout': 1, 'stderr': 1, 'stream': 1}
    # API 1.1 attaches only to what runs already.
    if test.minor == 1:
        test.client.start(container)
    sock = plain(test.client.attach_socket(container, params))
    if test.minor != 1:
        test.client.start(container)
    return sock


# 1.10 loses what comes together with the head of an answer.
@scenario(since=15, client='0.6', broken={'1.10': 0})
def run_in_it(test):
    container = test.start('sleep 600')
    output = text(execute(test, container, ['sh', '-c', 'echo out; echo err >&2']))
    # Nothing says which of two channels comes first.
    assert sorted(output.split()) == ['err', 'out'], output
    test.client.kill(container)
    test.client.wait(container)
    test.remove(container)


@scenario(since=15, client='1.2', broken={'1.10': 0})
def run_in_it_as_it_comes(test):
    container = test.start('sleep 600')
    run = test.client.exec_create(container, ['sh', '-c', 'echo one; sleep 0.2; echo two'])
    assert text(test.client.exec_start(run, stream=True)) == 'one\ntwo\n'
    run = test.client.exec_create(container, ['sh', '-c', 'exit 3'])
    test.client.exec_start(run)
    # A run in a container can be inspected since API 1.16.
    if test.minor >= 16:
        found = test.client.exec_inspect(run)
        assert found['ExitCode'] == 3 and found['Running'] is False, found
    test.client.kill(container)
    test.client.wait(container)
    test.remove(container)


def execute(test, container, command):
    if hasattr(test.client, 'execute'):
        return test.client.execute(container, command)
    return test.client.exec_start(test.client.exec_create(container, command))
