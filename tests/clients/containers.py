"""The life of a container."""

import io
import tarfile

from surroundings import IMAGE, LOGS, scenario, text


@scenario()
def inspect(test):
    container = test.create(['echo', 'a', 'b'], environment={'WORD': 'given'})
    found = test.client.inspect_container(container)
    # `Id` was `ID` from API 1.2 to 1.11.
    assert found['ID' if 2 <= test.minor < 12 else 'Id'].startswith(container), found
    assert found['Path'] == 'echo' and found['Args'] == ['a', 'b'], found
    assert found['Config']['Cmd'] == ['echo', 'a', 'b'], found
    assert 'WORD=given' in found['Config']['Env'], found
    assert found['Config']['Image'].startswith(IMAGE), found
    assert found['State']['Running'] is False, found
    test.remove(container)


@scenario()
def listed(test):
    container = test.start('sleep 600')
    row = test.listed(container)
    assert row['Image'].split(':')[0] == IMAGE, row
    assert row['Status'].startswith('Up '), row
    assert isinstance(row['Created'], int), row
    assert 'sleep 600' in row['Command'], row
    # The ports were a text before API 1.5, and no ports could be null before 1.9.
    assert row['Ports'] in (('', None) if test.minor < 5 else ([], None)), row
    assert ('Names' in row) == (test.minor >= 6), row
    test.client.kill(container)
    test.client.wait(container)
    assert test.listed(container) is None
    row = test.listed(container, all=True)
    assert '137' in row['Status'] and row['Status'].startswith('Exit'), row
    assert test.listed(container, all=True, limit=1000)
    test.remove(container)
    assert test.listed(container, all=True) is None


@scenario()
def wait(test):
    container = test.start('sleep 0.2; exit 7')
    assert test.client.wait(container) == 7
    assert test.client.wait(container) == 7
    assert test.client.inspect_container(container)['State']['ExitCode'] == 7
    test.remove(container)


@scenario()
def stop_and_restart(test):
    container = test.start('sleep 600')
    test.client.stop(container, timeout=0)
    assert not test.is_running(container)
    test.client.restart(container, timeout=0)
    assert test.is_running(container)
    test.client.kill(container)
    assert test.client.wait(container) == 137
    test.remove(container)


@scenario(since=6)
def kill_with_a_signal(test):
    container = test.start("trap 'exit 6' HUP; touch /ready; while true; do sleep 0.1; done")
    until(test, container, '/ready')
    # Signals have names since API 1.9.
    test.client.kill(container, signal='HUP' if test.minor >= 9 else 1)
    assert test.client.wait(container) == 6
    test.remove(container)


def until(test, container, path):
    """Waits until a program has made a file."""
    while path not in [change['Path'] for change in test.client.diff(container) or []]:
        pass


@scenario(since=2)
def remove(test):
    container = test.start('sleep 600')
    # Before API 1.2 the container was stopped.
    status, message = test.refused(test.client.remove_container, container)
    assert status in (406, 409, 500), (status, message)
    test.client.stop(container, timeout=0)
    test.remove(container)
    status, message = test.refused(test.client.inspect_container, container)
    assert status == 404 and 'No such container' in message, (status, message)


@scenario()
def nothing_there(test):
    none = test.name('none')
    client = test.client
    for call in [client.inspect_container, client.start, client.stop, client.restart, client.kill,
                 client.wait, client.diff, client.export, client.remove_container]:
        status, message = test.refused(call, none)
        assert status == 404, (call, status, message)
        assert 'o such container' in message, (call, message)
    status, message = test.refused(client.create_container, none, 'true')
    assert status == 404, (status, message)


@scenario(since=6)
def names(test):
    name = test.name('a')
    container = test.create('true', name=name)
    assert test.client.inspect_container(name)['Name'] == '/' + name
    assert test.listed(container, all=True)['Names'] == ['/' + name]
    status, message = test.refused(test.create, 'true', name=name)
    # Docker 0.7 to 0.10 had no status of its own for this.
    assert status in (409, 500), (status, message)
    assert name in message, message
    test.remove(name)


# API 1.3 has a list of objects, of which docker-py knows nothing.
@scenario(since=4)
def top(test):
    container = test.start('sleep 600')
    found = test.client.top(container)
    assert 'PID' in found['Titles'], found
    assert any('sleep 600' in ' '.join(process) for process in found['Processes']), found
    test.client.kill(container)
    test.client.wait(container)
    test.remove(container)


@scenario()
def changes(test):
    container = test.finished('echo x > /tmp/new; rm /etc/passwd')
    found = {change['Path']: change['Kind'] for change in test.client.diff(container)}
    for path, kind in [('/tmp', 0), ('/tmp/new', 1), ('/etc', 0), ('/etc/passwd', 2)]:
        assert found.get(path) == kind, (path, found)
    test.remove(container)


@scenario()
def export(test):
    container = test.finished('echo exported > /tmp/file')
    assert member(test.client.export(container), 'tmp/file') == b'exported\n'
    test.remove(container)


@scenario(since=4)
def copy(test):
    container = test.finished('mkdir /tmp/dir; echo copied > /tmp/dir/file')
    assert member(test.client.copy(container, '/tmp/dir/file'), 'file') == b'copied\n'
    # Docker 20.10 leaves the name of the directory out.
    name = 'dir/file' if test.of_its_time else 'file'
    assert member(test.client.copy(container, '/tmp/dir'), name) == b'copied\n'
    test.remove(container)


def member(answer, name):
    """The content of a file in an archive that comes as a stream or in pieces."""
    data = answer.read() if hasattr(answer, 'read') else b''.join(answer)
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        return archive.extractfile(name).read()


@scenario(broken=LOGS)
def settings(test):
    container = test.finished('echo $WORD; hostname', environment=['WORD=given'], hostname='box')
    assert text(test.client.logs(container)) == 'given\nbox\n'
    test.remove(container)


@scenario(since=4, client='0.3')
def working_directory(test):
    container = test.finished('pwd', working_dir='/tmp')
    assert text(test.client.logs(container)) == '/tmp\n'
    test.remove(container)


# The private dockerd has no network.
@scenario(since=6, client='0.3', daemon='old')
def published_port(test):
    container = test.create('sleep 600', ports=[80])
    test.client.start(container, port_bindings={80: ('127.0.0.1', None)})
    ports = test.client.port(container, 80)
    assert len(ports) == 1 and 0 < int(ports[0]['HostPort']) < 65536, ports
    assert ports[0]['HostIp'] == '127.0.0.1', ports
    test.client.kill(container)
    test.client.wait(container)
    test.remove(container)


@scenario(broken=LOGS)
def volumes(test):
    container = test.finished('echo kept > /data/file; cat /data/file', volumes=['/data'])
    assert text(test.client.logs(container)) == 'kept\n'
    found = test.client.inspect_container(container)
    if test.of_its_time:
        assert list(found['Volumes']) == ['/data'], found
    assert '/data' in found['Config']['Volumes'], found
    test.client.remove_container(container, v=True)
